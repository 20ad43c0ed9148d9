import { z } from "zod";

/** Why no language model took part in a text, as stable codes; the app has a sentence for each. */
export const withoutModelSchema = z.enum([
  /** None is set up here. */
  "not-configured",
  /** What is said here is fixed (an emergency, something that Serenya never answers), or the language is not checked yet. */
  "not-asked",
  /** What the model may cost in a day is spent. */
  "budget-spent",
  /** It gave no answer that can be used, or none in time. */
  "unavailable",
  /** It wrote something that the results and our knowledge don't hold. */
  "rejected",
]);
export type WithoutModel = z.infer<typeof withoutModelSchema>;
