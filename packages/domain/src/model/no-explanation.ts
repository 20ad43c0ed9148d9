import type { Explanation, WithoutModel } from "@serenya/contract";

/** What goes with a reading where no language model took part. */
export const noExplanation = (
  language: Explanation["language"],
  withoutModel: WithoutModel,
): Explanation => ({ language, paragraphs: [], results: [], model: null, withoutModel });
