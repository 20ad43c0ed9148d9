import type { Reading } from "@serenya/contract";
import { fold } from "../vocabulary/fold.ts";
import type { DecimalMark } from "./number.ts";
import { type Limits, readRange } from "./range.ts";

const FEMALE =
  /\b(f|w|females?|wom[ae]n|frau(en)?|weiblich|femmes?|feminin|mujer(es)?|femenino|donn[ae]|femmin[ae]|mulher(es)?|feminino)\b/;
const MALE =
  /\b(m|males?|m[ae]n|mann|manner|mannlich|hommes?|masculin|hombres?|varon(es)?|masculino|uom[oi]n?i?|masch[io]|homem|homens)\b/;
/** Anything else that chooses a band: age, pregnancy, cycle. Those bands are left to the person. */
const OTHER =
  /\b(child\w*|boys?|girls?|infants?|newborns?|years?|yrs?|months?|days?|weeks?|pregnan\w*|phase|menopaus\w*|trimester|kinder|jahre|enfants?|ans|ninos?|anos|bambini|anni|criancas)\b/;

/**
 * The limits for this patient where a range is printed by sex: "M: 13 - 17 F: 12 - 15". Null where the sex is not
 * known, where the print has no band for it, or where something other than sex chooses.
 */
export function readRangeBySex(
  printed: string,
  sex: Reading["patient"]["sex"],
  mark: DecimalMark | null,
): Limits | null {
  if (sex === null || OTHER.test(fold(printed))) return null;
  const parts = printed.split(/(?<=\d[^\p{L}]*)(?=[\s;,/(|]*\p{L}+\s*[:=(]?)|[;|]/u);
  const bands = parts.map((part) => ({ part, female: FEMALE.test(fold(part)), male: MALE.test(fold(part)) }));
  const own = bands.filter((b) => (sex === "female" ? b.female && !b.male : b.male && !b.female));
  const other = bands.filter((b) => (sex === "female" ? b.male && !b.female : b.female && !b.male));
  const [band] = own;
  if (own.length !== 1 || other.length !== 1 || !band) return null;
  const limits = band.part.replace(/^[^\d<>≤≥]*/, "").replace(/[^\d]*$/, "");
  return readRange(limits, mark);
}
