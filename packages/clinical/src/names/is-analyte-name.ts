import { findAnalytes } from "./find-analytes.ts";
import { nameIndex } from "./name-index.ts";
import { normaliseName } from "./normalise-name.ts";
import { otherNames } from "./other-names.ts";

/** Tests whose printed names go on with a method or an antibody class: "Dengue virus, IgM antibodies, Elisa". */
const families =
  /^(hiv|hbsag|hcv|anti hcv|hepatitis [abce]|dengue|chikungunya|typhidot|malaria|vdrl|widal|salmonella|covid|sars cov|influenza|toxoplasma|rubella|cmv|ebv|brucella|leptospira)\b/;

const others = new Set(otherNames.split("|").map(normaliseName));

/**
 * Is this what a laboratory prints as the name of a result? A lexicon in English, German, French, Spanish,
 * Italian and Portuguese, wider than the coded analytes. It tells rows from other text; it codes nothing.
 */
export function isAnalyteName(printed: string): boolean {
  const name = normaliseName(printed);
  if (name === "" || name.length > 120) return false;
  if (nameIndex.has(name) || others.has(name) || families.test(name) || findAnalytes(printed).length > 0)
    return true;
  return partsOf(printed).some((part) => {
    const key = normaliseName(part);
    return key.length > 2 && (others.has(key) || nameIndex.has(key));
  });
}

/** The name without its bracket, what stands in the bracket, and the pieces between commas and slashes. */
function partsOf(printed: string): string[] {
  const outside = printed.replace(/[([{][^)\]}]*[)\]}]/g, " ");
  const inside = [...printed.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map((match) => match[1] ?? "");
  return [outside, ...inside, ...outside.split(/\s*[/,;]\s*|\s+-\s+/)];
}
