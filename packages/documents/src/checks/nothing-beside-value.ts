import { heightOf, overlapY, type Rect, scaledBy, widthOf } from "../geometry.ts";
import { shownBox, type Word } from "../text/word.ts";
import type { Check } from "./check.ts";

/** Distances in heights of the value's digits: a lost digit stands this near, a lost `<` or minus up to so far before. */
const NEAR = 0.3;
const BEFORE = 1;
/** A shape inside the value is one of its own from this width on, in heights of the digits. */
const WHOLE = 0.25;

/**
 * On a picture, ink directly before or after a value that no reader made a character of: a `<`, a minus or a digit may
 * be lost, by both readers alike. Arrows and rules stand farther off, and are alike left and right.
 */
export const nothingBesideValue: Check = ({ raw }, { pages }) => {
  const picture = pages.find(({ page }) => page === raw.page)?.picture;
  if (!picture) return null;
  const boxes = raw.value.filter(isNumber).map((word) => scaledBy(shownBox([word]), 1 / picture.scale));
  const beside = picture.stray.some(({ box, even }) => boxes.some((value) => isBeside(box, value, even)));
  return beside ? { reason: "ink-beside-value" } : null;
};

const isNumber = ({ text }: Word): boolean => /\d/.test(text);

function isBeside(ink: Rect, value: Rect, even: boolean): boolean {
  const height = heightOf(value);
  const middle = (ink.top + ink.bottom) / 2;
  // An underline lies below the digits, a footnote's mark above their middle.
  if (middle < value.top + 0.2 * height || middle > value.bottom - 0.1 * height) return false;
  if (overlapY(ink, value) < 0.6 * heightOf(ink)) return false;
  const [before, behind] = [value.left - ink.right, ink.left - value.right];
  // Inside the value a thin stroke is a part of a digit whose place was found badly.
  if (before <= 0 && behind <= 0) return widthOf(ink) > WHOLE * height;
  if (behind > 0) return behind < NEAR * height;
  return before < (even ? NEAR : BEFORE) * height;
}
