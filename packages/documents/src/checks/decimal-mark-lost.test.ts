import { expect, test } from "vitest";
import { context, type RowText, row } from "../../test/rows.ts";
import type { Word } from "../text/word.ts";
import { decimalMarkLost } from "./decimal-mark-lost.ts";

/** A row of a picture that both readers read alike; from its digit `at`, the value stands `aside` points further right. */
function rowOfPicture(text: RowText, aside = 0, at = 1) {
  const read = row(text);
  const seen = (word: Word): Word => ({ ...word, again: word.text });
  const moved = (word: Word): Word => ({
    ...seen(word),
    glyphs: word.glyphs.map((glyph, i) =>
      i < at
        ? glyph
        : { ...glyph, box: { ...glyph.box, left: glyph.box.left + aside, right: glyph.box.right + aside } },
    ),
  });
  const raw = { ...read.raw, value: read.raw.value.map(moved), range: read.raw.range.map(seen) };
  return { ...read, raw };
}

const others = ["134", "402", "98", "27"].map((value) => rowOfPicture({ value, range: "30 - 400" }));
const look = (read: ReturnType<typeof rowOfPicture>) =>
  decimalMarkLost(read, { ...context(), rows: [...others, read] });

test("room for a point between two digits, and no point: a person looks", () => {
  const doubt = look(rowOfPicture({ value: "25", unit: "mIU/L" }, 2.5));
  expect(doubt?.reason).toBe("decimal-mark-lost");
  expect(doubt?.candidates?.map(({ value }) => value)).toEqual(["25", "2.5"]);
  expect(look(rowOfPicture({ value: "1250" }, 2.5, 3))?.candidates?.[1]?.value).toBe("125.0");
});

test("digits as close as the page's others are sure", () => {
  expect(look(rowOfPicture({ value: "25", unit: "mIU/L" }))).toBeNull();
  expect(look(rowOfPicture({ value: "2.5", unit: "mIU/L" }, 2.5))).toBeNull();
});

test("whole limits in close print bear the number out", () => {
  expect(look(rowOfPicture({ value: "250", range: "150 - 400" }, 2.5))).toBeNull();
  expect(look(rowOfPicture({ value: "25", range: "0.4 - 4.0" }, 2.5))?.reason).toBe("decimal-mark-lost");
});

test("a page of few digits, and a text layer, are not judged by their room", () => {
  const alone = rowOfPicture({ value: "25" }, 2.5);
  expect(decimalMarkLost(alone, { ...context(), rows: [alone] })).toBeNull();
  const layer = row({ value: "25" });
  expect(decimalMarkLost(layer, { ...context(), rows: [...others, layer] })).toBeNull();
});
