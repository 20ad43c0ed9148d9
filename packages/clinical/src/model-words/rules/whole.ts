import { claimsIn } from "./claims-in.ts";
import type { Rule } from "./rule.ts";

/**
 * Nothing is said of all results at once: a model sees only those it was told, and how many are in range is counted by
 * code. "{{r1}} and {{r2}} are all in range" speaks of those named.
 */
export const whole: Rule = (sentence, { language }) => {
  const { flat, isOurs, before } = sentence;
  const alone = language.wholesAlone.exec(flat);
  const isAlone = alone !== null && before.length < 2 && !flat.slice(0, alone.index).includes("@");
  if (isOurs || (!isAlone && !language.wholes.test(flat))) return [];
  return claimsIn(sentence, language).length > 0 ? ["whole"] : [];
};
