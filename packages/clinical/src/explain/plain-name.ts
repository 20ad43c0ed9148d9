import type { Analyte } from "../analytes/analyte.ts";
import { analytes } from "../analytes/index.ts";
import type { Catalogue } from "../texts/catalogue.ts";

/**
 * What a person may call an analyte in a language: the name of its explanation, else the first name that is printed in
 * that language. Null where none is listed, or where it is the name of another analyte first ("Natrium" is that of
 * blood, in urine it must say so): then the name stands as on the page.
 */
export function plainNameOf(analyte: Analyte, { language, analytes: texts }: Catalogue): string | null {
  return texts[analyte.id]?.name ?? listedNames(language).get(analyte.id) ?? null;
}

/** By language, the listed name of each analyte; made when first asked. */
const listed = new Map<string, ReadonlyMap<string, string>>();

function listedNames(language: string): ReadonlyMap<string, string> {
  const known = listed.get(language) ?? listNames(language);
  listed.set(language, known);
  return known;
}

/** Analytes stand in the order of the panels, those of blood before those of urine. */
function listNames(language: string): ReadonlyMap<string, string> {
  const owners = new Map<string, Analyte>();
  const names = new Map<string, string>();
  for (const analyte of analytes) {
    const printed = Object.entries(analyte.names).find(([key]) => key === language)?.[1];
    const name = printed?.split("|")[0];
    if (!name) continue;
    const owner = owners.get(name.toLowerCase());
    if (!owner) owners.set(name.toLowerCase(), analyte);
    if (!owner || owner.id === analyte.explainedAs) names.set(analyte.id, name);
  }
  return names;
}
