import type { Check } from "./check.ts";

/** Signs of one grade stand nearer together than this, in font sizes. */
const APART = 1.5;

/** "++ +" is three: a grade of plus signs, with another plus sign right beside it that is not in it, is not whole. */
export const allPlusSigns: Check = ({ raw }, { pages }) => {
  const [first, last] = [raw.value[0], raw.value.at(-1)];
  if (!first || !last || !raw.value.every((word) => /^\++$/.test(word.text))) return null;
  const words = pages.find(({ page }) => page === raw.page)?.words ?? [];
  const beside = words.some((word) => {
    if (!/^\++$/.test(word.text) || Math.abs(word.baseline - first.baseline) > 0.6 * first.size) return false;
    const gap = Math.max(word.left - last.right, first.left - word.right);
    return gap > -0.2 * first.size && gap < APART * first.size;
  });
  return beside ? { reason: "value-unclear" } : null;
};
