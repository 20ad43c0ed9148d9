import type { Explanation, WithoutModel } from "@serenya/contract";
import type { Report } from "../../device/records.ts";

/** Reasons that a person should hear of: a model is set up here, and did not write this. */
export type ToldWhy = Exclude<WithoutModel, "not-configured" | "not-asked"> | "values-changed";

export type WordsToShow =
  | { readonly kind: "none" }
  | { readonly kind: "built-in"; readonly why: ToldWhy }
  | {
      readonly kind: "model";
      readonly paragraphs: readonly string[];
      readonly model: string;
      /** Of the paragraphs: that of the person's profile when the report was read. */
      readonly language: Explanation["language"];
    };

/** Why the built-in text stands alone, where a person should hear of it. */
export const toldWhy = (why: WithoutModel | null): Exclude<ToldWhy, "values-changed"> | null =>
  why === null || why === "not-configured" || why === "not-asked" ? null : why;

/**
 * A model's words on a report, as long as they hold: they speak of values as they were read, so once the person has
 * said that one of these reads otherwise, they are not shown any more.
 */
export function wordsToShow({ explanation, confirmations, reading }: Report): WordsToShow {
  if (!explanation) return { kind: "none" };
  const { paragraphs, model, withoutModel, results, language } = explanation;
  const why = toldWhy(withoutModel);
  if (why) return { kind: "built-in", why };
  if (model === null || paragraphs.length === 0) return { kind: "none" };
  const isChanged = confirmations.some(
    ({ row, value }) => results.includes(row) && value !== reading.results[row]?.printed.value,
  );
  return isChanged
    ? { kind: "built-in", why: "values-changed" }
    : { kind: "model", paragraphs, model, language };
}
