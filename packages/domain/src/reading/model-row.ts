import { z } from "zod";

const cell = (most: number) => z.string().max(most).nullable();

/** One row of a page as a language model transcribes it. The limits are those of what laboratories print. */
const modelRowSchema = z.strictObject({
  name: z.string().min(1).max(160),
  value: z.string().min(1).max(80),
  unit: cell(40),
  range: cell(160),
  flag: cell(40),
});
export type ModelRow = z.infer<typeof modelRowSchema>;

/** The most rows of a page: four thousand tokens of answer hold about as many. */
export const mostRows = 120;

/**
 * What a model answers for one page. It says nothing of the page's number or of places: those are known here, and
 * nothing beside the rows is taken from it.
 */
export const modelPageSchema = z.strictObject({ rows: z.array(modelRowSchema).max(mostRows) });

/** A page that the model read. */
export interface ModelPage {
  /** From 1. */
  readonly page: number;
  readonly rows: readonly ModelRow[];
}
