import { isAnalyteName } from "@serenya/clinical";
import { joinText, type Word } from "../text/word.ts";
import { RANGE_LABEL, startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isQuantity } from "../values/value.ts";
import { roleOf } from "../vocabulary/headings.ts";
import { isContact, isSignature } from "../vocabulary/non-results.ts";
import { isNonResult } from "../vocabulary/value-words.ts";
import { type CellLine, wordsOf } from "./cells.ts";
import { isBandName } from "./free-row.ts";
import type { Table } from "./heading-row.ts";
import { readTail } from "./tail.ts";

/** Words that are no known value count only where they stand as a cell of their own, right under the heading. */
export function isValueCell(entry: CellLine, table: Table, value: readonly Word[], name: string): boolean {
  if ((isBandName(name) && !isWholeRow(entry, table)) || isLegend(name)) return false;
  if (
    isContact(entry.line.text) ||
    isSignature(joinText(value)) ||
    isNoteLabel(entry, table, value, name) ||
    (RANGE_LABEL.test(name) && startsLikeRange(name))
  )
    return false;
  // "1 / 2" beside a name that nobody knows counts pages.
  if (/^\d{1,3} ?\/ ?\d{1,3}$/.test(joinText(value)) && !isAnalyteName(name)) return false;
  // "Antigen  O  H": headings of another table.
  if (roleOf(name) === "name" && !isAnalyteName(name) && /^\p{L}{1,2}$/u.test(joinText(value))) return false;
  // Names under the heading for values head a table of their own.
  if (isAnalyteName(joinText(value)) && !readTail(value, true)) return false;
  if (readTail(value, true) || isNonResult(joinText(value)) || /\d/.test(value[0]?.text ?? "")) return true;
  const ownCell = entry.line.segments.some((s) => s.words[0] === value[0]);
  return (
    ownCell &&
    entry.valueOff < 0.5 &&
    value.length <= 14 &&
    name.split(" ").length <= 8 &&
    !/[,;]$/.test(name)
  );
}

/** "Screening: < 5.5 % normal" under rows without colons, "Responsible: N. N. 4711": a note, unless its name is known. */
function isNoteLabel(entry: CellLine, table: Table, value: readonly Word[], name: string): boolean {
  const printed = joinText(wordsOf(entry, table, "name"));
  if (isAnalyteName(name)) return false;
  // "Glucose (code: B12)": what stands in brackets belongs to the name.
  return (
    /:\s\S/.test(name.replace(/\([^()]*\)/g, "")) || (/:$/.test(printed) && /^[<>≤≥]/.test(joinText(value)))
  );
}

/** "(H) = high (L) = low" says what signs mean. */
const isLegend = (name: string): boolean => /\S\s*=\s*\S/.test(name);

/** "Fasting  92  mg/dL  70 - 100" is a result, whatever "Fasting: yes" is elsewhere. */
export const isWholeRow = (entry: CellLine, table: Table): boolean =>
  isQuantity(joinText(wordsOf(entry, table, "value"))) &&
  isUnit(joinText(wordsOf(entry, table, "unit"))) &&
  startsLikeRange(joinText(wordsOf(entry, table, "range")));
