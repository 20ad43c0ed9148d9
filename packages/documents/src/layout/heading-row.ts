import { isAnalyteName } from "@serenya/clinical";
import type { Line, Segment } from "../text/lines.ts";
import { segmentOf } from "../text/lines.ts";
import { splitWord, type Word } from "../text/word.ts";
import { type DateOrder, looksLikeDate, readDayOfYear, readMonth } from "../values/date.ts";
import { isWholeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { rangeEnd, roleOf } from "../vocabulary/headings.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import type { Column } from "./column.ts";
import { giveRoles, type Heading, isResultWord, isShareAndCount } from "./column-roles.ts";
import { contentOf } from "./content.ts";
import { unitInHeading } from "./heading-unit.ts";
import { oneValueEach } from "./value-groups.ts";

/** Headings that belong together: one table, or one of several side by side. */
export interface Table {
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** False for tables that only explain: their numbers are no results. */
  readonly hasValues: boolean;
  /** What stands right above headings without one for names: the name of the only row. */
  readonly title?: readonly Word[];
}

/** The tables whose headings stand on this line; none where the line heads no table. */
export function tablesHeadedBy(line: Line, pageWidth: number, order: DateOrder): Table[] {
  const columns = columnsOf(line);
  if (columns.length < 2) return [];
  const groups = sideBySide(columns);
  return groups.flatMap((group, index): Table[] => {
    const next = groups[index + 1];
    const resolved = giveRoles(group, order);
    const left = index === 0 ? 0 : (group[0]?.left ?? 0) - 3;
    const right = next ? (next[0]?.left ?? 0) - 3 : pageWidth;
    return (resolved ? oneValueEach(resolved) : []).map((columns) => ({
      columns,
      left,
      right,
      hasValues: columns.some((c) => c.role === "value"),
    }));
  });
}

function columnsOf(line: Line): Heading[] {
  // "Name : A. Sample" is a label with what it labels.
  if (line.segments.some((s) => /^:|:$|:\s/.test(s.text))) return [];
  // "pH  6.5  6.0 - 7.0  normal" is a row, whatever else its words may head.
  const measured = isAnalyteName(line.segments[0]?.text ?? "");
  if (line.segments.some((s) => isQuantity(s.text) && (measured || /[.,]\d/.test(s.text)))) return [];
  if (isMeasuredRow(line.segments) || (measured && isWordRow(line.segments.slice(1)))) return [];
  const segments = withDatesOfPrevious(line.segments);
  const whole = segments.flatMap((segment, index) => partHeadings(segment, index, { ...line, segments }));
  const known = whole.filter((h) => h.role !== null).length;
  // A unit alone heads values only among headings that are known.
  const units = whole.filter((h) => h.role === null && h.unit !== undefined && !/\d/.test(h.heading)).length;
  if (isShareAndCount(whole)) return whole;
  const enough = known >= 2 || (known === 1 && units >= 2);
  if (enough && known + units >= whole.length - 2) return whole;
  const split = segments.flatMap((s) => splitHeadings(s));
  const found = split.filter((h) => h.role !== null).length;
  // "Valeurs de référence  Antériorités" alone: names and results stand left of it without headings.
  const right = found === 2 && split[0]?.role === "range" && split[1]?.role === "previous";
  return (found >= 3 || right) && found === split.length ? split : [];
}

/** "Mean volume level  78.4 fL  Below reference limit  [80.0 - 100.0]": a number with its unit, and its range. */
const isMeasuredRow = (cells: readonly Segment[]): boolean =>
  cells.some((s) => /^\d+[.,]?\d*\s*\p{L}/u.test(s.text) && contentOf(s) === "number") &&
  cells.some((s) => isWholeRange(s.text));

/** "Glucose  NORMAL  mg/dL  NORMAL": a result in words with its unit, or with the same words as its reference. */
const isWordRow = (cells: readonly Segment[]): boolean => {
  const words = cells.filter((s) => isValueWord(s.text)).map((s) => s.text.toLowerCase());
  return new Set(words).size < words.length || (words.length > 0 && cells.some((s) => isUnit(s.text)));
};

/** How far behind its heading the date of earlier results may stand, in font sizes. */
const DATE_GAP = 2;

/** "Ant." and "10/01/24" with a wide space between them are one heading: the date is not a column of its own. */
function withDatesOfPrevious(segments: readonly Segment[]): Segment[] {
  const out: Segment[] = [];
  for (const segment of segments) {
    const last = out.at(-1);
    const near = last && segment.box.left - last.box.right < DATE_GAP * (segment.words[0]?.size ?? 0);
    if (near && roleOf(last.text) === "previous" && looksLikeDate(segment.text))
      out.splice(-1, 1, segmentOf([...last.words, ...segment.words]));
    else out.push(segment);
  }
  return out;
}

/** One heading, or several that are printed without a gap ("Observed Value Unit") and that no other segment gives. */
function partHeadings(segment: Segment, index: number, line: Line): Heading[] {
  const one = headingOf(segment);
  const spaced = spacedHeadings(segment);
  if (spaced.length > 1) return spaced;
  // What the first column calls a target is what was looked for.
  if (index > 0 && /^targets?$/i.test(segment.text)) return [{ ...one, role: "range" }];
  const repeated = repeatedHeadings(segment, line);
  if (repeated) return repeated;
  const parts = splitHeadings(segment);
  const roles = parts.map((p) => p.role);
  const elsewhere = line.segments
    .map((s, i) => ({ role: headingOf(s).role, i }))
    // What heads the first column may be called anything.
    .filter(({ role, i }) => i !== index && !(i === 0 && role === "value"))
    .map(({ role }) => role);
  const telling = roles.every(
    (r) => r !== null && r !== "other" && r !== "previous" && (r === "dated" || !elsewhere.includes(r)),
  );
  const known = roles.filter((r) => r !== "dated");
  const apart = parts.length > 1 && new Set(known).size === known.length && line.segments.length > 1;
  return apart && telling ? parts : [one];
}

/** "Finding Expected", of which each stands alone over a table beside this one: two headings that touch. */
function repeatedHeadings({ words }: Segment, { segments }: Line): Heading[] | null {
  const others = new Set(segments.map((s) => s.text));
  for (let at = 1; at < words.length; at++) {
    const parts = [words.slice(0, at), words.slice(at)].map(segmentOf);
    if (parts.every((part) => others.has(part.text) && roleOf(part.text) !== null))
      return parts.map(headingOf);
  }
  return null;
}

/** More white than this, in font sizes and in letters of the word before it, is wider than a space. */
const WIDE = { sizes: 0.5, letters: 1.1 };

/** "Unit  Bio. Ref. Range  Method", "Low  High": headings so narrow that less white than usual parts them. */
function spacedHeadings({ words }: Segment): Heading[] {
  const parts: Word[][] = [];
  for (const word of words) {
    const before = parts.at(-1)?.at(-1);
    if (before && word.left - before.right < wideGap(before)) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  const headings = parts.map((part) => headingOf(segmentOf(part)));
  const known = headings.every((h) => h.role !== null || rangeEnd(h.heading) !== null);
  // "Reference  Range" is one heading, however wide its space; so is a date behind what it dates.
  const other = headings.every((h, i) => {
    const before = headings[i - 1]?.role;
    return (h.role ?? i) !== before && !(h.role === "dated" && before === "previous");
  });
  return known && other ? headings : [];
}

/** In typewriter's type a space is as wide as a letter. */
const wideGap = ({ left, right, size, text }: Word): number =>
  Math.max(WIDE.sizes * size, (WIDE.letters * (right - left)) / text.length);

function headingOf(segment: Segment): Heading {
  const { left, right } = segment.box;
  const dated = isDateHeading(segment);
  return {
    role: dated ? "dated" : isQuantity(segment.text) ? null : roleOf(segment.text),
    left,
    right,
    heading: segment.text,
    ...unitInHeading(segment.words),
  };
}

/** A date with no more than a few words around it: "Result 12/03/2025", not "Unit Range 12/03/2025". */
const isDateHeading = ({ text, words }: Segment): boolean =>
  readMonth(text) !== null ||
  readDayOfYear(text, null) !== null ||
  (looksLikeDate(text) &&
    words.length <= 4 &&
    words.filter((w) => looksLikeDate(w.text)).length < 2 &&
    words.filter((w) => roleOf(w.text) !== null).length < 2);

/** Headings printed so close that they came as one segment: the longest known phrases, left to right. */
function splitHeadings(segment: Segment): Heading[] {
  const out: Heading[] = [];
  const words = segment.words.flatMap(unstick);
  let at = 0;
  while (at < words.length) {
    const length = [3, 2, 1].find((n) => {
      const part = words.slice(at, at + n);
      const date = n > 1 && part.some((w) => looksLikeDate(w.text));
      return !date && part.length === n && roleOf(segmentOf(part).text) !== null && sameRole(part);
    });
    const part = words.slice(at, at + (length ?? 1));
    out.push(headingOf(segmentOf(part)));
    at += part.length;
  }
  return out;
}

/** "FlagUnit": two headings that touch, cut where the second one begins. */
function unstick(word: Word): readonly Word[] {
  const at = /\p{Ll}\p{Lu}\p{Ll}/u.exec(word.text)?.index;
  const cut = at === undefined ? null : splitWord(word, at + 1);
  return cut?.every((part) => roleOf(part.text) !== null) ? cut : [word];
}

/** "Test Result" is two headings, "Reference Range" is one. */
function sameRole(words: readonly Word[]): boolean {
  const roles = new Set(words.map((w) => roleOf(w.text)).filter((role) => role !== null));
  // "Reference Values" and "Normal Results" head ranges; "Your Result  Reference" are two.
  const result = words.findIndex((w) => isResultWord(w.text) || /^levels?$/i.test(w.text));
  const range = words.findIndex((w) => roleOf(w.text) === "range");
  const twice = result >= 0 && result < range;
  if (!twice && roleOf(words.map((w) => w.text).join(" ")) === "range") roles.delete("value");
  return roles.size <= 1;
}

/** A second column of names after a column of values begins a second table; so does the first heading, said again. */
function sideBySide(columns: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const named = group?.some((c) => c.role === "name");
    // The first heading may be one that nobody knows: "Food  µg/mL  Reaction  Food  µg/mL  Reaction".
    const again =
      first?.heading === column.heading && column.role !== "dated" && (named || first.role === null);
    if (!group || (group.some(headsValues) && ((named && column.role === "name") || again)))
      groups.push([column]);
    else group.push(column);
  }
  return groups;
}

const headsValues = ({ role, unit }: Heading): boolean =>
  role === "value" || (role === null && unit !== undefined);
