import { coverOf } from "../geometry.ts";
import { joinText, splitWord, type Word } from "../text/word.ts";
import { isWholeRange, startsLikeRange } from "../values/range.ts";
import { isUnit, leadingUnitWords, saysNoUnit } from "../values/unit.ts";
import { flagMeaning, isSignFlag, isTightFlag, isWordFlag } from "../vocabulary/flags.ts";
import { trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail } from "./tail.ts";
import { unglue } from "./unglue.ts";

interface Cells {
  readonly page: number;
  readonly name: readonly Word[];
  readonly value: readonly Word[];
  readonly unit: readonly Word[];
  readonly range: readonly Word[];
  readonly flag: readonly Word[];
  readonly history: RawRow["history"];
  readonly section: string | null;
  readonly doubts: readonly string[];
  /** The range's heading names units too: what follows the range is the row's unit alone. */
  readonly unitInRange?: boolean;
}

/** A row from its cells: what stands in a neighbour's cell is put where it belongs. */
export function rowFromCells(cells: Cells): RawRow {
  const printed = withoutColon(withoutOverlaps(cells.value));
  const valid = printed.filter((word) => !word.doubts.includes("struck"));
  const given = valid.length > 0 ? valid : printed;
  const tail = readTail(withoutRestated(given), true);
  // "<20 DETECTED" in the value's own cell: the word is part of the result, not a range.
  const remark = tail !== null && tail.range.length > 0 && !/\d/.test(joinText(tail.range));
  const clear = tail !== null && tail.rest.length === 0 && !remark;
  const doubts = [...cells.doubts];
  // What is struck through was replaced by what stands beside it, or by nothing.
  if (valid.length < printed.length) doubts.push("value-struck");
  // A value that begins like a number and goes on as something else is a doubt; words alone are a text.
  if (!clear && /\d/.test(given[0]?.text ?? "")) doubts.push("value-unclear");
  const value = clear ? tail.value : given;
  const unitCell = splitUnit(unglue(cells.unit));
  const rangeCell = splitRange(unglue([...cells.range, ...unitCell.range]));
  const inValue = clear ? tail : { flag: [], unit: [], range: [] };
  const own = [...besideValue(unitCell.unit, inValue.unit), ...inValue.unit];
  const { name, under } = withoutUnitUnder(cells.name);
  const unit = own.length > 0 ? own : under;
  return {
    page: cells.page,
    name: trimName(own.length > 0 ? cells.name : name),
    value,
    unit: unit.length > 0 ? unit : rangeCell.unit,
    range: [...inValue.range, ...(cells.unitInRange ? rangeCell.bare : rangeCell.range)],
    flag: [...inValue.flag, ...cells.flag, ...unitCell.flag, ...rangeCell.flag],
    history: cells.history,
    section: cells.section,
    found: "table",
    doubts,
  };
}

/** Without the heading's unit, where the value has one of its own. */
const besideValue = (unit: readonly Word[], own: readonly Word[]): readonly Word[] => {
  const [first] = own;
  return first && unit.every((w) => w.baseline < first.baseline - 0.8 * first.size) ? [] : unit;
};

/** "WBC" and in a line of its own below it "K/uL": the unit stands under the name. */
function withoutUnitUnder(words: readonly Word[]): { name: readonly Word[]; under: readonly Word[] } {
  const base = words.at(-1)?.baseline ?? 0;
  const from = words.findIndex((w) => Math.abs(w.baseline - base) < 0.3 * w.size);
  const last = words.slice(from);
  // A single letter is the end of a name that its cell was too narrow for.
  const isOne =
    from > 0 &&
    (joinText(last).length > 1 || joinText(last) === "%") &&
    !saysNoUnit(joinText(last)) &&
    isUnit(joinText(last)) &&
    leadingUnitWords(last) === last.length;
  return isOne ? { name: words.slice(0, from), under: last } : { name: words, under: [] };
}

/** Without the colon that leads from the name to its value. */
function withoutColon(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words;
  if (!first || !/^[:=]/.test(first.text) || words.length + first.text.length < 3) return words;
  if (/^[:=]$/.test(first.text)) return rest;
  const cut = splitWord(first, 1);
  return cut ? [cut[1], ...rest] : words;
}

/** "0.92 g/L  soit 5.11 mmol/L": the same result said once more in other units is no part of the first. */
function withoutRestated(words: readonly Word[]): Word[] {
  const at = words.findIndex(
    (w, i) => i > 0 && /^(?:soit|entspr(?:icht|\.)|i\.e\.|=|≙|equivale)$/i.test(w.text),
  );
  const again = at > 0 ? readTail(words.slice(at + 1), true) : null;
  return [...(again && again.unit.length > 0 && again.rest.length === 0 ? words.slice(0, at) : words)];
}

/** Of two texts in one place only the first is the cell's; a check names the other one. */
const withoutOverlaps = (words: readonly Word[]): Word[] =>
  words.filter(
    (word, index) => !words.slice(0, index).some((before) => coverOf(before.box, word.box) > 0.25),
  );

/** What stands under "Unit": the unit, and a flag or range that slipped in. */
function splitUnit(words: readonly Word[]): { unit: Word[]; flag: Word[]; range: Word[] } {
  const text = joinText(words);
  if (startsLikeRange(text) && !isUnit(text)) return { unit: [], flag: [], range: [...words] };
  const [first, ...rest] = words;
  const signed = first && isSignFlag(first.text) && rest.length > 0 && leadingUnitWords(rest) === rest.length;
  if (first && ((words.length > 1 && isTightFlag(first.text)) || signed))
    return { ...splitUnit(rest), flag: [first] };
  if (first && words.length === 1 && isTightFlag(first.text) && !isUnit(first.text))
    return { unit: [], flag: [first], range: [] };
  if (/^[-–—.]+$/.test(text)) return { unit: [], flag: [], range: [] };
  const length = leadingUnitWords(words);
  const after = words.slice(length);
  if (length > 0 && after.length > 0 && startsLikeRange(joinText(after)))
    return { unit: words.slice(0, length), flag: [], range: [...after] };
  return { unit: [...words], flag: [], range: [] };
}

/** What stands under "Reference range": the range, a flag before or after it, a unit after a plain range. */
function splitRange(words: readonly Word[]): { range: Word[]; bare: Word[]; flag: Word[]; unit: Word[] } {
  const units = leadingUnitWords(words);
  // "mg/dL (calc)" under the range's heading is a unit whose range stands elsewhere.
  if (units > 0 && /^(?:\(calc.*\))?$/i.test(joinText(words.slice(units))))
    return { range: [], bare: [], flag: [], unit: [...words.slice(0, units)] };
  if (units > 0 && startsLikeRange(joinText(words.slice(units)))) {
    const after = splitRange(words.slice(units));
    return { ...after, unit: words.slice(0, units) };
  }
  let [from, to] = [0, words.length];
  const flag: Word[] = [];
  while (from < to - 1 && isFlagBeforeRange(words, from)) flag.push(...words.slice(from, ++from));
  const last = words[to - 1];
  if (to - from > 1 && last && (isTightFlag(last.text) || isFlagAfterRange(words.slice(from, to)))) {
    flag.push(last);
    to--;
  }
  const range = words.slice(from, to);
  for (let shorter = 1; shorter < range.length; shorter++) {
    const tail = range.slice(shorter);
    const unit = leadingUnitWords(tail);
    if (isWholeRange(joinText(range.slice(0, shorter))) && unit > 0)
      return { range, bare: range.slice(0, shorter), flag, unit: tail.slice(0, unit) };
  }
  return { range, bare: range, flag, unit: [] };
}

const isFlagBeforeRange = (words: readonly Word[], at: number): boolean => {
  const text = words[at]?.text ?? "";
  // "Deficient: < 20" names a band.
  if (text.endsWith(":")) return false;
  const next = joinText(words.slice(at + 1));
  return (isTightFlag(text) || (isWordFlag(text) && flagMeaning(text) !== "normal")) && startsLikeRange(next);
};

const isFlagAfterRange = (words: readonly Word[]): boolean =>
  // The last word of a remark in brackets is no flag.
  !/^[^([]+[)\]]$/.test(words.at(-1)?.text ?? "") &&
  isWordFlag(words.at(-1)?.text ?? "") &&
  isWholeRange(joinText(words.slice(0, -1)));
