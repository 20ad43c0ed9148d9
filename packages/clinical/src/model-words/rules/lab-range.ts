import type { Rule } from "./rule.ts";

/** A range that we took from a publication is not called the laboratory's. */
export const labRange: Rule = ({ flat, context, isOurs }, { language }) => {
  const isPublished = context.some(({ rangeFrom }) => rangeFrom === "published");
  return !isOurs && isPublished && language.labRange.test(flat) ? ["assignment"] : [];
};
