import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { type Role, roleOf } from "../vocabulary/headings.ts";
import { isRangeLabel, isResultLabel } from "../vocabulary/labels.ts";
import { isValueWord } from "../vocabulary/value-words.ts";
import { isNameLike, nameText, trimName } from "./names.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail } from "./tail.ts";

/** Words of the longest label. */
const LABEL = 4;

/** "Test: Sodium  Result: 139  Unit: mmol/L  Range: 136-145": a line that labels each of its parts; null for others. */
export function readLabelledRow(line: Line, section: string | null): RawRow | null {
  const parts = partsOf(line);
  const of = (role: Role) => parts.filter((p) => p.role === role);
  const [name, ...names] = of("name");
  const [value, ...values] = of("value");
  if (!name || !value || names.length + values.length > 0 || parts[0]?.role !== "name") return null;
  const tail = readTail(value.words, true);
  const isValue =
    tail && tail.rest.length === 0 && (isQuantity(joinText(tail.value)) || isValueWord(joinText(tail.value)));
  if (!isValue || !isNameLike(nameText(name.words))) return null;
  const words = (role: Role) => of(role).flatMap((p) => p.words);
  return {
    page: line.page,
    name: trimName(name.words),
    value: tail.value,
    unit: [...tail.unit, ...words("unit")],
    range: [...tail.range, ...words("range")],
    flag: [...tail.flag, ...words("flag")],
    history: [],
    section,
    found: "line",
    doubts: [],
  };
}

/** The line cut at its labels: those at the head of a piece, and those that head nothing else anywhere. */
function partsOf({ words, segments }: Line): { role: Role; words: Word[] }[] {
  const heads = new Set(segments.map((s) => s.words[0]));
  const parts: { role: Role; words: Word[] }[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = words[at];
    const label = head && labelAt(words.slice(at), heads.has(head));
    if (label) {
      parts.push({ role: label.role, words: [] });
      at += label.length - 1;
    } else if (head) parts.at(-1)?.words.push(head);
  }
  return parts;
}

/** The label that these words begin with, a colon at its end. */
function labelAt(words: readonly Word[], atHead: boolean): { role: Role; length: number } | null {
  const length = words.slice(0, LABEL).findIndex((w) => /:$/.test(w.text)) + 1;
  const text = joinText(words.slice(0, length)).replace(/\s*:$/, "");
  const role = length > 0 ? roleOf(text) : null;
  return role && (atHead || isResultLabel(text) || isRangeLabel(text)) ? { role, length } : null;
}
