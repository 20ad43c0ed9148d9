import type { ResultRow } from "@serenya/contract";
import type { Annotation } from "../r4/elements.ts";
import { plainText } from "../r4/plain-text.ts";
import type { HowConfirmed } from "./report.ts";

const confirmed: Readonly<Record<HowConfirmed, string>> = {
  "as-read": "In doubt when read; confirmed by a person.",
  candidate: "In doubt when read; chosen by a person among what it may say.",
  typed: "In doubt when read; typed in by a person.",
};

/** How a value was come by: its page, why it is in doubt and what it may say, or what a person did. */
export function notesOf(row: ResultRow, how: HowConfirmed | undefined): readonly Annotation[] {
  const notes = [`Read on page ${row.source.page}.`];
  if (how) notes.push(confirmed[how]);
  if (row.status === "confirm") {
    const reasons = row.reasons.join(", ");
    notes.push(`Not certain${reasons && ` (${reasons})`}: to be confirmed beside the page.`);
    const others = row.candidates.map(({ value }) => `"${value}"`).join(", ");
    if (others) notes.push(`It may say ${others}.`);
  }
  return notes.map((note) => ({ text: plainText(note) ?? "" }));
}
