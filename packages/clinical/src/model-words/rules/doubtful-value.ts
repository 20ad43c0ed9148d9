import type { Rule } from "./rule.ts";

/** A result that was not read for certain is named only to say that it should be checked, and its value never shown. */
export const doubtfulValue: Rule = ({ mentions, flat, isOurs }, { language }) => {
  if (isOurs) return [];
  const doubtful = mentions.filter(({ facts }) => facts.some(({ certain }) => !certain));
  const isShown = doubtful.some(({ form }) => form === "value" || form === "range");
  const isUnexplained = doubtful.length > 0 && !language.checking.test(flat);
  return isShown || isUnexplained ? ["doubtful-value"] : [];
};
