import { isAnalyteName } from "@serenya/clinical";
import { joinText, type Word } from "../text/word.ts";
import { namesPanel } from "../vocabulary/panels.ts";
import type { Check } from "./check.ts";

/** Feet of one line differ less than this, in font sizes. */
const LEVEL = 0.6;

/**
 * On a picture, a name that goes on in the next line must not be two names: rows that lie unevenly may lend theirs
 * to each other ("Urea" and, below it, "ALT"). Nor must a title beside it have run into it.
 */
export const oneName: Check = ({ raw }, { pages }) => {
  if (!pages.find(({ page }) => page === raw.page)?.picture) return null;
  const foot = raw.name[0]?.baseline ?? 0;
  const first = raw.name.filter((word) => Math.abs(word.baseline - foot) <= LEVEL * word.size);
  const more = raw.name.filter((word) => !first.includes(word));
  const areTwo = more.length > 0 && isAnalyteName(joinText(first)) && isAnalyteName(joinText(more));
  return areTwo || holdsTitle(raw.name) ? { reason: "name-above" } : null;
};

/** "Glucose fasting Specific proteins": a name that nobody knows, but for its beginning, and a panel's title at its end. */
const holdsTitle = (name: readonly Word[]): boolean =>
  !isAnalyteName(joinText(name)) &&
  name.some(
    (_, at) =>
      at > 0 &&
      namesPanel(joinText(name.slice(at))) &&
      name.slice(0, at).some((_, end) => isAnalyteName(joinText(name.slice(0, end + 1)))),
  );
