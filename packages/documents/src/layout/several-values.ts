import { parseUnit } from "@serenya/clinical";
import type { Line } from "../text/lines.ts";
import { joinText, type Word } from "../text/word.ts";
import { isWholeRange } from "../values/range.ts";
import { isQuantity } from "../values/value.ts";
import { readFreeRow } from "./free-row.ts";
import type { RawRow } from "./raw-row.ts";
import { readTail } from "./tail.ts";
import { unglue } from "./unglue.ts";

/** More words make no line of this kind, and would take long to try. */
const LONGEST = 26;

/**
 * A name with more than one value on its line: "Lymphocytes  30.0 %  20 - 45  1,860 /mm3  1,000 - 4,000" is a share
 * and a count, two rows; "Glucose  0.94 g/L  (0.70 - 1.10)  5.2 mmol/L" says one result in two systems of units, and
 * the first is taken. Every value needs its unit, and nothing may be left over.
 */
export function readSeveralValues(line: Line, section: string | null): RawRow[] {
  const words = unglue(line.words);
  if (words.length > LONGEST) return [];
  for (let at = 1; at < words.length; at++) {
    if (!isQuantity(words[at]?.text ?? "")) continue;
    const groups = groupsOf(words.slice(at));
    if (!groups || groups.length < 2) continue;
    const units = groups.map((group) => joinText(readTail(group, false)?.unit ?? []));
    const told = areShares(units) ? groups : areSystems(units) ? groups.slice(0, 1) : [];
    const rows = told.map((group) =>
      readFreeRow({ ...line, words: [...words.slice(0, at), ...group] }, section),
    );
    return rows.flatMap((row) => row ?? []).length === told.length ? rows.flatMap((row) => row ?? []) : [];
  }
  return [];
}

/** The words cut into values with unit and range each, the longest first; null where that can't be done. */
function groupsOf(words: readonly Word[]): (readonly Word[])[] | null {
  if (words.length === 0) return [];
  for (let length = words.length; length > 1; length--) {
    const group = words.slice(0, length);
    if (!isGroup(group)) continue;
    const rest = groupsOf(words.slice(length));
    if (rest) return [group, ...rest];
  }
  return null;
}

function isGroup(words: readonly Word[]): boolean {
  if (!/^[<>≤≥]?\d/.test(words[0]?.text ?? "")) return false;
  const tail = readTail(words, false);
  if (!tail || tail.rest.length > 0 || tail.unit.length === 0) return false;
  return isQuantity(joinText(tail.value)) && (tail.range.length === 0 || isWholeRange(joinText(tail.range)));
}

/** A share of the whole beside a count. */
const areShares = (units: readonly string[]): boolean =>
  units.some((unit) => unit.startsWith("%")) && new Set(units).size === units.length;

/** Units of different dimensions: mass and amount of substance. */
function areSystems(units: readonly string[]): boolean {
  const dimensions = units.map((unit) => parseUnit(unit)?.dimension ?? null);
  return dimensions.every((d) => d !== null) && new Set(dimensions).size === units.length;
}
