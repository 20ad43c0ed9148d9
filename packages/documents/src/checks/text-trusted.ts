import { isUntrusted } from "../text/untrusted.ts";
import type { Check } from "./check.ts";
import { isShownAlike, shownCandidates } from "./shown-value.ts";

/**
 * The characters of value and unit must be what the page shows, each with its ink, from a font whose shapes were
 * confirmed. A value that both recognisers read in its place as the text layer has it is trusted all the same.
 */
export const textTrusted: Check = (row, { pages }) => {
  const { value, unit } = row.raw;
  const words = isShownAlike(row) ? unit : [...value, ...unit];
  const unproven = pages.find(({ page }) => page === row.raw.page)?.unproven;
  const candidates = shownCandidates(row);
  if (words.some((w) => w.doubts.includes("ink-missing"))) return { reason: "ink-missing", candidates };
  if (words.some(isUntrusted)) return { reason: "letters-unsure", candidates };
  if (value.some((w) => w.glyphs.some((g) => unproven?.has(g))) && !isShownAlike(row))
    return { reason: "letters-unsure", candidates };
  return null;
};
