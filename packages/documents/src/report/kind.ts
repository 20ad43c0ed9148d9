import { isAnalyteName } from "@serenya/clinical";
import { nameText } from "../layout/names.ts";
import type { RawRow } from "../layout/raw-row.ts";
import type { Line } from "../text/lines.ts";
import { joinText } from "../text/word.ts";
import { isQuantity } from "../values/value.ts";
import { fold } from "../vocabulary/fold.ts";

/** Titles of papers that may mention results and are no laboratory's report, folded. */
const OTHER_PAPER =
  /\b(discharge (summary|letter|report)|hospital course|referral letter|arztbrief|entlass\w*(brief|bericht)|entlassungsbrief|uberweisung|lettre de sortie|compte rendu d hospitalisation|informe de alta|carta de alta|lettera di dimissione|relazione di dimissione|carta de alta|nota de alta|invoice|rechnung|facture|factura|fattura|fatura|amount due|total due|clinic letter|consultation note|progress note)\b/;
/** Examinations that print tables like a laboratory's, of things that no laboratory measures. */
const EXAMINATION =
  /\b(echocardio\w*|ultraso(und|nograph\w*)|sonograph\w*|radiolog\w*|x ray|mri|mrt|ct scan|computed tomography|spirometr\w*|lung function|lungenfunktion|ecg|ekg|electrocardio\w*|bone density|densitometr\w*|dexa|audiogram\w*|ecograf\w*|ecocardio\w*|echographie|irm)\b/;
/** Prices stand where results would. */
const PRICES =
  /\b(prices?|preise?|prix|precios?|prezz[io]|precos?|fee|eur|usd|charges?|billed|copay|deductible)\b/;

/** The title itself, not a heading on the way: reports mention prescriptions too. */
const PRESCRIPTION =
  /^(receta( medica)?|prescriptions?|rezept|ordonnance|ricetta( medica)?|receita( medica)?|medication (list|plan)|medikationsplan)$/;
const GREETING =
  /^(dear|sehr geehrte|liebe kolleg|cher|chere|madame monsieur|estimad|gentile|egregio|caro collega|exmo|prezado)\b/;
const LAB_PAPER =
  /\b(lab(oratory)? (report|results?)|blood test|test report|pathology|diagnostics?|blood count|panel|profile|laborbefund|blutbild|labor|laboratoire|analyses|laboratorio|analisis|analisi|exames laboratoriais|hemograma|emocromo|hemogramme|urinalysis|serology|biochemistry|haematology|hematology|microbiology)\b/;

/** Is this the report of a laboratory? Rows in a form that reports use speak for it, other papers' titles against. */
export function isLabReport(
  lines: readonly Line[],
  rows: readonly RawRow[],
  unread: readonly Line[],
): boolean {
  const texts = lines.map((l) => fold(l.text));
  if (rows.length === 0) {
    // Nothing was understood: a report all the same where enough lines look like results.
    const priced = texts.some((t) => PRICES.test(t));
    const other =
      priced ||
      texts.slice(0, 3).some((t) => PRESCRIPTION.test(t)) ||
      texts.slice(0, 12).some((t) => OTHER_PAPER.test(t)) ||
      texts.some((t) => GREETING.test(t));
    const like = unread.filter((line) => !DOSE.test(line.text)).length;
    return !other && like >= (texts.some((t) => LAB_PAPER.test(t)) ? 1 : 3);
  }
  if (texts.slice(0, 3).some((t) => PRESCRIPTION.test(t)) && rows.every((r) => r.found !== "table"))
    return false;
  const tabled = rows.filter((r) => r.found === "table").length;
  if (lines.slice(0, 12).some(isOtherTitle)) return tabled >= 5 && tabled >= 0.3 * lines.length;
  // A letter that lists results each with its range reports them; one that only mentions some does not.
  const ranged = rows.filter((r) => r.range.length > 0 && r.found !== "table").length;
  if (texts.some((t) => GREETING.test(t)) && tabled < 3 && ranged < 4) return false;
  const known = rows.filter((r) => isAnalyteName(nameText(r.name))).length;
  if (known === 0 && texts.slice(0, 12).some((t) => EXAMINATION.test(t))) return false;
  const titled = texts.some((t) => LAB_PAPER.test(t));
  // Numbers beside names that nobody knows, without a unit or range anywhere: a statement of account has these.
  if (known === 0 && !titled && rows.every(isBareNumber)) return false;
  const like = unread.filter((line) => !DOSE.test(line.text)).length;
  return tabled > 0 || rows.length >= 3 || known >= 2 || titled || rows.length + like >= 5;
}

const isBareNumber = ({ value, unit, range }: RawRow): boolean =>
  unit.length + range.length === 0 && isQuantity(joinText(value));

/** Amounts of medicines and food. */
const DOSE = /\d\s*(?:mg|mcg|µg|g|ml)(?![\p{L}/])/iu;

/** A line that is another paper's title and nothing else: "Invoice no. 12" on a report is a label. */
const isOtherTitle = (line: Line): boolean =>
  line.segments.some((s) => s.words.length <= 5 && !/[\d:]/.test(s.text) && OTHER_PAPER.test(fold(s.text)));
