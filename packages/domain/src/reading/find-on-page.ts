import type { Box } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";
import { boxOf, findRuns, printOf, textOf } from "./find-runs.ts";
import type { ModelRow } from "./model-row.ts";
import { lineOf, overlaps } from "./place.ts";
import { isSameWord } from "./printed-name.ts";
import { folded } from "./printed-text.ts";

/** A row in the page's own words: nothing in it is the model's. */
export interface FoundRow {
  readonly printed: {
    readonly name: string;
    readonly value: string;
    readonly unit: string | null;
    readonly range: string | null;
    readonly flag: string | null;
  };
  /** Around the value. */
  readonly box: Box;
}

/** Of the letters of a name, how many must stand on the line of its value. */
const nameShare = 0.5;
/** Places looked at for one row: a page that prints a number more often says nothing by it. */
const mostPlaces = 200;

/**
 * Looks for a row that only a model saw among the words of its page: its value, letter by letter, on one line with
 * words of its name. Unit, range and flag are taken where that line prints them. Null where it is not there.
 */
export function findOnPage(row: ModelRow, words: readonly ReadWord[]): FoundRow | null {
  const parts = folded(row.name).split(" ");
  const named = words.filter(({ text }) => partsIn(text, parts).length > 0);
  if (named.length === 0) return null;
  let places = 0;
  for (const run of findRuns(row.value, words)) {
    if (++places > mostPlaces) return null;
    const box = boxOf(run);
    const name = nameOn(
      lineOf(box, named).filter((word) => !overlaps(word.box, box)),
      parts,
    );
    if (name === null) continue;
    const line = lineOf(box, words).filter((word) => !overlaps(word.box, box));
    const [unit, range, flag] = [row.unit, row.range, row.flag].map((text) => printOf(text, line));
    return {
      printed: { name, value: textOf(run), unit: unit ?? null, range: range ?? null, flag: flag ?? null },
      box,
    };
  }
  return null;
}

/** The words of the name that a line prints; null where they are too few to be it. Of "CA 125" the number is one. */
function nameOn(line: readonly ReadWord[], parts: readonly string[]): string | null {
  const seen = new Set(line.flatMap(({ text }) => partsIn(text, parts)));
  const lettersOf = (texts: readonly string[]) => texts.join("").length;
  if (!/\p{L}{2}/u.test([...seen].join(" ")) || lettersOf([...seen]) < nameShare * lettersOf(parts))
    return null;
  return line.map(({ text }) => text).join(" ");
}

/** The parts of a name that a printed word is, slips aside. */
function partsIn(text: string, parts: readonly string[]): readonly string[] {
  const own = folded(text).split(" ");
  return parts.filter((part) => part !== "" && own.some((word) => isSameWord(word, part)));
}
