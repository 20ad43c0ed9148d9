import type { Code, ResultRow } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import type { Identity } from "./identify.ts";
import { saysWholeBlood } from "./match-specimen.ts";
import { readWords } from "./read-words.ts";

const loinc = "http://loinc.org";

/** The one analyte that a row is, or null when name, specimen, unit and value don't settle it. */
export function analyteOfRow(row: ResultRow, identity: Identity): Analyte | null {
  if (row.value.kind === "ordinal" || row.value.kind === "text") {
    const worded = identity.analytes.filter(({ codes }) => "words" in codes);
    return worded.length === 1 && worded[0] ? worded[0] : null;
  }
  const [first, ...rest] = identity.possible;
  return first && rest.every(({ analyte }) => analyte.id === first.analyte.id) ? first.analyte : null;
}

/**
 * The LOINC code of a row, given only when name, unit, specimen and a plausible value agree. A missing unit
 * is no agreement, save for what has no unit (INR, ratios, pH). HbA1c and the like get the code of the
 * property that the unit states.
 */
export function codeOfRow(row: ResultRow, identity: Identity): Code | null {
  const analyte = analyteOfRow(row, identity);
  if (!analyte || !identity.asPrinted) return null;
  const serum = analyte.specimen === "serum" || analyte.specimen === "plasma";
  if (serum && saysWholeBlood(row.printed.name, row.section)) return null;
  if (row.value.kind === "ordinal" || row.value.kind === "text") {
    const sure = analyte.descriptive || readWords(row.value.text) !== "other";
    return sure && identity.unit.state !== "unreadable" ? asCode(analyte.codes.words) : null;
  }
  const [only, second] = identity.possible;
  if (!only || second || !identity.sound) return null;
  if (identity.unit.state === "known") return asCode(analyte.codes[only.unit.dimension]);
  const unitless = identity.unit.state === "absent" && only.unit.dimension === "none";
  return unitless ? asCode(analyte.codes.none) : null;
}

function asCode(known: readonly [string | null, string] | undefined): Code | null {
  return known?.[0] ? { system: loinc, code: known[0], display: known[1] } : null;
}
