import type { ReadRow } from "../report/result.ts";
import { allPlusSigns } from "./all-plus-signs.ts";
import type { Check, CheckContext, Doubt } from "./check.ts";
import { decimalMarkLost } from "./decimal-mark-lost.ts";
import { decimalsFit } from "./decimals-fit.ts";
import { figuresOfPage } from "./figures-of-page.ts";
import { flagAgrees } from "./flag-agrees.ts";
import { layoutCertain } from "./layout-certain.ts";
import { limitOrResult } from "./limit-or-result.ts";
import { markApart } from "./mark-apart.ts";
import { namesAgree } from "./names-agree.ts";
import { nothingBesideValue } from "./nothing-beside-value.ts";
import { nothingOverValue } from "./nothing-over-value.ts";
import { numberCertain } from "./number-certain.ts";
import { oneName } from "./one-name.ts";
import { onePatient } from "./one-patient.ts";
import { partsInPlace } from "./parts-in-place.ts";
import { readersAgree } from "./readers-agree.ts";
import { resultGiven } from "./result-given.ts";
import { resultIsFuller } from "./result-is-fuller.ts";
import { rowSupported } from "./row-supported.ts";
import { textTrusted } from "./text-trusted.ts";
import { titreHasNoUnit } from "./titre-has-no-unit.ts";
import { unitFitsName } from "./unit-fits-name.ts";
import { unitKnown } from "./unit-known.ts";
import { unitTaken } from "./unit-taken.ts";
import { wholeInPicture } from "./whole-in-picture.ts";

/** Every check that a row must pass to be `verified`. */
export const checks: readonly Check[] = [
  layoutCertain,
  partsInPlace,
  markApart,
  limitOrResult,
  resultGiven,
  resultIsFuller,
  rowSupported,
  textTrusted,
  wholeInPicture,
  readersAgree,
  namesAgree,
  oneName,
  onePatient,
  unitKnown,
  unitFitsName,
  unitTaken,
  nothingOverValue,
  nothingBesideValue,
  numberCertain,
  figuresOfPage,
  titreHasNoUnit,
  allPlusSigns,
  decimalsFit,
  decimalMarkLost,
  flagAgrees,
];

/** The row with its status: `verified` where no check objects, else `confirm` with every reason. */
export function checkRow(row: ReadRow, context: CheckContext): ReadRow {
  const doubts = checks.map((check) => check(row, context)).filter((doubt): doubt is Doubt => doubt !== null);
  if (doubts.length === 0) return row;
  const candidates = doubts.flatMap((d) => d.candidates ?? []);
  const own = { value: row.result.printed.value, source: row.result.source };
  return {
    ...row,
    result: {
      ...row.result,
      status: "confirm",
      reasons: [...new Set(doubts.map((d) => d.reason))],
      candidates: candidates.length > 0 ? candidates : [own],
    },
  };
}
