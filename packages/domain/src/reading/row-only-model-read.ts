import { isAnalyteName, parseUnit } from "@serenya/clinical";
import type { Reading, ResultRow, Value } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";
import { type FoundRow, findOnPage } from "./find-on-page.ts";
import type { ModelRow } from "./model-row.ts";
import { overlaps } from "./place.ts";
import { readPrintedNumber } from "./printed-number.ts";
import { plainText } from "./printed-text.ts";
import { readPrintedRange } from "./read-printed-range.ts";

/**
 * A row that only the model saw, as a row to confirm in the page's own words; null where the page does not print it,
 * where it stands in another row already, or where nothing says that it is a result: a name that is no test's needs
 * a number with a unit and a range. What is a name of a person, a date or a number of a form is neither.
 */
export function rowOnlyModelRead(
  row: ModelRow,
  { page, words }: { readonly page: number; readonly words: readonly ReadWord[] },
  reading: Reading,
): ResultRow | null {
  const found = findOnPage(row, words);
  if (!found || isTaken(found, page, reading) || !isResult(found, reading)) return null;
  const { printed, box } = found;
  const source = { page, box };
  const limits = printed.range === null ? null : readPrintedRange(printed.range, reading.document.decimal);
  return {
    printed,
    section: null,
    status: "confirm",
    reasons: ["only-model-read"],
    candidates: [{ value: printed.value, source }],
    source,
    code: null,
    value: readValue(found, reading),
    range: limits && { ...limits, from: "printed" },
    history: [],
    interpretation: "unknown",
    urgency: "cannot-tell",
  };
}

/** What stands there is a row, a body measure or in one of them already. */
function isTaken({ box }: FoundRow, page: number, { results, vitals }: Reading): boolean {
  return [...results, ...vitals].some(({ source }) => source.page === page && overlaps(source.box, box));
}

function isResult({ printed }: FoundRow, { document }: Reading): boolean {
  if (isAnalyteName(printed.name)) return true;
  const { value, unit, range } = printed;
  const isMeasured = unit !== null && parseUnit(unit) !== null && range !== null;
  return isMeasured && readPrintedNumber(value, document.decimal) !== null;
}

function readValue({ printed }: FoundRow, { document }: Reading): Value {
  const read = readPrintedNumber(printed.value, document.decimal);
  if (read) return { kind: "quantity", ...read, unit: printed.unit };
  const titre = /^(<=|>=|<|>)? ?1 ?: ?(\d{1,6})$/.exec(plainText(printed.value));
  if (!titre) return { kind: "text", text: printed.value };
  const [, sign] = titre;
  const comparator = sign === "<" || sign === "<=" || sign === ">" || sign === ">=" ? sign : null;
  return { kind: "titre", dilution: Number(titre[2]), comparator };
}
