import { amstad } from "./amstad.ts";
import { fernandezHuerta } from "./fernandez-huerta.ts";
import { fleschKincaid } from "./flesch-kincaid.ts";
import { fleschMartins } from "./flesch-martins.ts";
import { gulpease } from "./gulpease.ts";
import { kandelMoles } from "./kandel-moles.ts";
import type { ReadingIndex } from "./reading-index.ts";

/** One published index for each language that has a catalogue. */
export const readingIndices: readonly ReadingIndex[] = [
  fleschKincaid,
  fernandezHuerta,
  kandelMoles,
  amstad,
  gulpease,
  fleschMartins,
];

/** @throws where a language has none: its texts must not go out unmeasured */
export function readingIndexOf(language: string): ReadingIndex {
  const index = readingIndices.find((known) => known.language === language);
  if (!index) throw new Error(`no reading index for ${language}`);
  return index;
}
