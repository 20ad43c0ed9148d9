import type { Analyte } from "../analytes/analyte.ts";
import { nameIndex } from "./name-index.ts";
import { normaliseName } from "./normalise-name.ts";

/**
 * Words that say how or in what a thing was measured and not what it is. They are taken away only when the
 * whole name is unknown. Words that change the meaning ("free", "direct", "total", "corrected", "ratio")
 * are not here.
 */
const noise = new Set(
  (
    "serum plasma blood s p sr level levels lvl observation value result test count estimation automated auto calculated calc " +
    "quantitative quant method westergren hplc edta fluoride citrate venous whole random spot " +
    "calcule calculado calculata calcolato berechnet sanguine suero siero soro is " +
    "eclia clia cmia elfa ise ifcc ngsp dcct standardised standardized nach n ckd epi naf 3rd 3eme 4ta gen generation " +
    "sang sangre sangue blut im in i en el la le de du des di da do no na serique serico sierico " +
    "urine urinary urin orina urina urinaire urinario urinaria"
  ).split(" "),
);

/** "Neutrophils %" is a share, "Neutrophils #" and "abs." a count: the same cells, two analytes. */
const share = /^(%|percent|percentage)$/;
const count = /^(#|abs|absolut(e|en|os|as|i|e|o|a)?|assolut[oaie]|absolu[se]?)$/;

const urineWords =
  /\b(urin|urine|urines|urinary|orina|urina|urinaire|urinaires|urinario|urinaria|urinalysis|uroanalisis|urianalisis|urinalise|uroanalise|uroanalisi|urinstatus|urinsediment|harnstatus|harnsediment|ecbu|ua)\b/;

/** Does a name or heading say that urine was tested? */
export function saysUrine(text: string | null): boolean {
  return text !== null && urineWords.test(normaliseName(text));
}

/**
 * The analytes that a printed name can mean, before unit and value are looked at; empty when none.
 *
 * The whole name is looked up first. Else its parts: "SGOT / AST", "Alanine aminotransferase (ALT)". Parts
 * that are all known must agree on an analyte; an unknown part beside a known one ("Haemoglobin (Cyanmet)")
 * is taken for a method only when it stands in brackets. Nothing is matched by likeness.
 */
export function findAnalytes(printed: string): readonly Analyte[] {
  const whole = lookUp(printed);
  if (whole.length > 0) return whole;
  const outside = printed.replace(/[([{][^)\]}]*[)\]}]/g, " ");
  const inside = [...printed.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map((match) => match[1] ?? "");
  const main = lookUp(outside);
  const parts = outside.split(/\s*[/,;:|]\s*|\s+-\s+/).filter((part) => normaliseName(part) !== "");
  const named = main.length > 0 ? main : allAgree(parts.map(lookUp));
  const base = named.length > 0 ? named : saidTwice(outside);
  if (base.length === 0) return [];
  const known = inside.map(lookUp).filter((found) => found.length > 0);
  return known.length === 0 ? base : allAgree([base, ...known]);
}

/** "HCT Hematocrit", "Leukocyten WBC": a short name beside the long one, where both mean the same thing. */
function saidTwice(name: string): readonly Analyte[] {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return [];
  const agreed = [1, words.length - 1].map((at) =>
    allAgree([words.slice(0, at), words.slice(at)].map((part) => lookUp(part.join(" ")))),
  );
  return agreed.find((found) => found.length > 0) ?? [];
}

/** Raised figures behind a name lead to a footnote, as does "01", the code of the laboratory that did the test. */
const footnote = /(?:[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+|\s0\d)$/;

/** "HARNSAEURE": where a printer has no umlauts, two vowels stand for one. */
const umlauts = /([aou])e/g;

/** A name as it stands; else without a footnote's mark; else with its umlauts. */
function lookUp(printed: string): readonly Analyte[] {
  const found = lookUpName(normaliseName(printed));
  if (found.length > 0) return found;
  const name = normaliseName(printed.replace(footnote, ""));
  const unmarked = lookUpName(name);
  return unmarked.length > 0 ? unmarked : lookUpName(name.replace(umlauts, "$1"));
}

function lookUpName(name: string): readonly Analyte[] {
  const direct = nameIndex.get(name);
  if (direct) return direct;
  const words = name.split(" ");
  const plain = words.filter((word) => !noise.has(word) && !share.test(word) && !count.test(word));
  const found = plain.length === 0 ? [] : (nameIndex.get(plain.join(" ")) ?? []);
  if (words.some((word) => share.test(word))) return found.filter(({ codes }) => "fraction" in codes);
  return words.some((word) => count.test(word))
    ? found.filter(({ codes }) => "number/volume" in codes)
    : found;
}

function allAgree(sets: readonly (readonly Analyte[])[]): readonly Analyte[] {
  const [first, ...rest] = sets;
  if (!first) return [];
  return rest.reduce((agreed, set) => agreed.filter((analyte) => set.includes(analyte)), first);
}
