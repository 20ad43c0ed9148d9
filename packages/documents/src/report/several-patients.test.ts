import { expect, test } from "vitest";
import { pageOf, wordsAt } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { buildLines } from "../text/lines.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { isOfSeveralPatients } from "./several-patients.ts";

const picture: PictureView = {
  source: () => Promise.reject(new Error("not looked at")),
  lines: [],
  unread: [],
  stray: [],
  lineOf: new Map(),
  scale: 1,
};

/** A page that is a picture, with a line for each text. */
function pictureOf(...texts: readonly string[]): PageLayer {
  const words = texts.flatMap((text, i) => wordsAt(text, 50, 100 + 20 * i));
  return pageOf(words, { lines: buildLines(words, []), picture });
}

test("on a picture a misread digit makes no second person, a date far off does", () => {
  const first = "Patient Name: Ada Sample Date of Birth: 14/02/1991";
  expect(isOfSeveralPatients([pictureOf(first, "Ada Sample Date of Birth: 14/02/1997")])).toBe(false);
  expect(
    isOfSeveralPatients([pictureOf(first, "Patient Name: Twin A Sample Date of Birth: 08/10/2024")]),
  ).toBe(true);
});
