import type { Box } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";
import { boxOf, findRuns, textOf } from "./find-runs.ts";
import type { ModelRow } from "./model-row.ts";
import { likenessOf } from "./names-alike.ts";
import { lineOf, overlaps } from "./place.ts";
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

/**
 * Looks for a row that only a model saw among the words of its page: its value, letter by letter, on one line with
 * words of its name. Unit, range and flag are taken where that line prints them. Null where it is not there.
 */
export function findOnPage(row: ModelRow, words: readonly ReadWord[]): FoundRow | null {
  for (const run of findRuns(row.value, words)) {
    const box = boxOf(run);
    const line = lineOf(box, words).filter((word) => !overlaps(word.box, box));
    const name = nameOn(line, row.name);
    if (name === null) continue;
    const onLine = (text: string | null) => {
      const [found] = text === null ? [] : findRuns(text, line);
      return found ? textOf(found) : null;
    };
    return {
      printed: {
        name,
        value: textOf(run),
        unit: onLine(row.unit),
        range: onLine(row.range),
        flag: onLine(row.flag),
      },
      box,
    };
  }
  return null;
}

/** The words of the name that a line prints; null where they are too few to be it. Of "CA 125" the number is one. */
function nameOn(line: readonly ReadWord[], name: string): string | null {
  const parts = folded(name).split(" ");
  const isPart = (text: string, part: string) =>
    folded(text)
      .split(" ")
      .some((own) => own !== "" && likenessOf(own, part) >= 2);
  const found = line.filter(({ text }) => parts.some((part) => isPart(text, part)));
  const seen = parts.filter((part) => found.some(({ text }) => isPart(text, part)));
  const lettersOf = (texts: readonly string[]) => texts.join("").length;
  if (!/\p{L}{2}/u.test(seen.join(" ")) || lettersOf(seen) < nameShare * lettersOf(parts)) return null;
  return found.map(({ text }) => text).join(" ");
}
