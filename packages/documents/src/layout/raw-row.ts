import type { CropReading } from "../recognise/agreement/recognise-crops.ts";
import type { Word } from "../text/word.ts";

/** A row as words with their places, before anything is understood as a number. */
export interface RawRow {
  readonly page: number;
  readonly name: readonly Word[];
  readonly value: readonly Word[];
  readonly unit: readonly Word[];
  readonly range: readonly Word[];
  readonly flag: readonly Word[];
  readonly history: readonly { readonly date: string | null; readonly words: readonly Word[] }[];
  readonly section: string | null;
  /** How the row was found: under headings, on a line that says it all, or written downwards. */
  readonly found: "table" | "line" | "stacked";
  /** Reason codes that the layout itself gives. */
  readonly doubts: readonly string[];
  /** What both recognisers saw in the value's place, where the text layer gave reason to ask them. */
  readonly shown?: CropReading;
}
