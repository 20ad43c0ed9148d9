import { nameIndex } from "./name-index.ts";
import { normaliseName } from "./normalise-name.ts";
import { otherNames } from "./other-names.ts";

/**
 * Every word of four letters or more that the names of results are made of, in their one form (lower case, no
 * accents): what a recogniser's misread letters may be held against.
 */
export function nameWords(): ReadonlySet<string> {
  const names = [...nameIndex.keys(), ...otherNames.split("|").map(normaliseName)];
  return new Set(names.flatMap((name) => name.split(" ")).filter((word) => /^\p{L}{4,}$/u.test(word)));
}
