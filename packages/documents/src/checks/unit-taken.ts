import { parseUnit } from "@serenya/clinical";
import type { RawRow } from "../layout/raw-row.ts";
import type { Word } from "../text/word.ts";
import type { Check } from "./check.ts";

/**
 * A unit that is printed behind a value must have come into its row: where headings were read as one word, the cells
 * under them fall between the columns, and the value would stand without its unit.
 */
export const unitTaken: Check = ({ raw }, { rows, pages }) => {
  const foot = raw.value.at(-1);
  if (raw.unit.length > 0 || !foot) return null;
  const until = Math.min(...raw.range.map((word) => word.left).filter((left) => left > foot.right), Infinity);
  const behind = (pages.find(({ page }) => page === raw.page)?.words ?? []).filter(
    (word) =>
      Math.abs(word.baseline - foot.baseline) < LEVEL * foot.size &&
      word.left >= foot.right &&
      word.right <= until &&
      parseUnit(word.text)?.dimension.includes("/"),
  );
  if (behind.length === 0) return null;
  const taken = new Set(rows.filter((row) => row.raw.page === raw.page).flatMap((row) => glyphsOf(row.raw)));
  const isNext = (word: Word) => !rows.some((row) => isBetween(row.raw, foot, word));
  return behind.some((word) => isNext(word) && !word.glyphs.some((glyph) => taken.has(glyph)))
    ? { reason: "unit-missing" }
    : null;
};

/** Words of one line stand on one height, but for this share of the font size. */
const LEVEL = 0.3;

const glyphsOf = (row: RawRow) =>
  [row.name, row.value, row.unit, row.range, row.flag, ...row.history.map(({ words }) => words)]
    .flat()
    .flatMap((word) => word.glyphs);

/** Another row's name begins between a value and a word behind it: what follows is that row's. */
const isBetween = ({ name, page }: RawRow, value: Word, word: Word): boolean =>
  name.some(
    (other) =>
      page === value.page &&
      Math.abs(other.baseline - value.baseline) < LEVEL * value.size &&
      other.left > value.right &&
      other.right < word.left,
  );
