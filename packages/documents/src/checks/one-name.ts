import { isAnalyteName } from "@serenya/clinical";
import { joinText } from "../text/word.ts";
import type { Check } from "./check.ts";

/** Feet of one line differ less than this, in font sizes. */
const LEVEL = 0.6;

/**
 * On a picture, a name that goes on in the next line must not be two names: rows that lie unevenly may lend theirs
 * to each other ("Urea" and, below it, "ALT").
 */
export const oneName: Check = ({ raw }, { pages }) => {
  if (!pages.find(({ page }) => page === raw.page)?.picture) return null;
  const foot = raw.name[0]?.baseline ?? 0;
  const first = raw.name.filter((word) => Math.abs(word.baseline - foot) <= LEVEL * word.size);
  const more = raw.name.filter((word) => !first.includes(word));
  const areTwo = more.length > 0 && isAnalyteName(joinText(first)) && isAnalyteName(joinText(more));
  return areTwo ? { reason: "name-above" } : null;
};
