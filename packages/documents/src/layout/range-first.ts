import type { Line } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { isWholeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { isTightFlag } from "../vocabulary/flags.ts";
import { readFreeRow } from "./free-row.ts";
import type { RawRow } from "./raw-row.ts";

/**
 * "Sodium  (133 - 146)  mmol/L  137 *": a row that prints range and unit before its value, each in a cell of its own.
 * The range must have two ends: a limit may be a value. Null where the line is anything else.
 */
export function readRangeFirst(line: Line, section: string | null): RawRow | null {
  const [name, range, unit, value, flag, ...more] = line.segments;
  if (!name || !range || !unit || !value || more.length > 0 || (flag && !isTightFlag(flag.text))) return null;
  const [number, mark, ...rest] = value.words;
  if (!number || !isQuantity(number.text) || rest.length > 0 || (mark && !isTightFlag(mark.text)))
    return null;
  const twoEnds =
    isWholeRange(range.text) && /\d.*\d/.test(range.text) && !/^[([]?\s*[<>≤≥]/.test(range.text);
  if (!twoEnds || !isUnit(unit.text)) return null;
  const flags: readonly Word[] = flag?.words ?? [];
  const words = [...name.words, ...value.words, ...flags, ...unit.words, ...range.words];
  return readFreeRow({ ...line, words }, section);
}
