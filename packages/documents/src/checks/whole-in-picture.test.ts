import { expect, test } from "vitest";
import { context, pageOf, rawRow, row, size, wordsAt } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { wholeInPicture } from "./whole-in-picture.ts";

const picture: PictureView = {
  source: async () => ({ ...size, rgb: new Uint8Array() }),
  lines: [],
  unread: [],
  stray: [],
  lineOf: new Map(),
  scale: 1,
};
const onPicture = context([pageOf([], { picture })]);
const text = { name: "Hemoglobin", value: "13.2", unit: "g/dL" };

test.each([
  ["a value at the right edge", { value: wordsAt("13.", size.width - 16) }],
  ["a name at the left edge", { name: wordsAt("emoglobin", 1) }],
  ["a unit at the right edge", { unit: wordsAt("g/", size.width - 11) }],
  ["a row at the lower edge", { value: wordsAt("13.2", 200, size.height - 1) }],
])("%s may be a part of what is printed", (_, cut) => {
  expect(wholeInPicture(row(text, ".", cut), onPicture)?.reason).toBe("cut-at-edge");
});

test("what stands clear of the edges is whole; a range may be cut", () => {
  expect(wholeInPicture(row(text), onPicture)).toBeNull();
  const range = rawRow({ ...text, range: "12-16" }).range.map((word) => ({ ...word, right: size.width }));
  expect(wholeInPicture(row(text, ".", { range }), onPicture)).toBeNull();
});

test("a page of a PDF has no edges that cut", () => {
  expect(wholeInPicture(row(text, ".", { name: wordsAt("Iron", 1) }), context([pageOf([])]))).toBeNull();
});
