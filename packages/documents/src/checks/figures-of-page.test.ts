import { expect, test } from "vitest";
import { context, pageOf, row, size } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { figuresOfPage } from "./figures-of-page.ts";

const picture: PictureView = {
  source: async () => ({ ...size, rgb: new Uint8Array() }),
  lines: [],
  unread: [],
  stray: [],
  lineOf: new Map(),
  scale: 1,
};

function reasonOf(values: readonly string[], onPicture = true) {
  const rows = values.map((value) => row({ value, unit: "mg/dL", range: "30 - 400" }));
  const [first] = rows;
  const pages = [pageOf([], onPicture ? { picture } : {})];
  return first && figuresOfPage(first, { ...context(pages), rows })?.reason;
}

test("a number among values that are none on a picture: its figures may be of another script", () => {
  expect(reasonOf(["901", "rrr", "I Vr", "9A,7"])).toBe("figures-unsure");
});

test("numbers among numbers and words of results are what they look like", () => {
  expect(reasonOf(["901", "106", "rrr", "98.7"])).toBeUndefined();
  expect(reasonOf(["901", "Negative", "Positive", "Negative"])).toBeUndefined();
  expect(reasonOf(["901", "rrr"])).toBeUndefined();
  expect(reasonOf(["901", "rrr", "I Vr", "9A,7"], false)).toBeUndefined();
});
