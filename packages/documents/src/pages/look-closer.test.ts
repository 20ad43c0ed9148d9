import { expect, test } from "vitest";
import { rawRow } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Quad, RecognisedLine, Recognizer } from "../recognise/recognizer.ts";
import { joinText } from "../text/word.ts";
import { lookCloser } from "./look-closer.ts";

const picture = { width: 1, height: 1, rgb: new Uint8Array(3) };
const lineOf = (quad: Quad, text: string): RecognisedLine => ({
  quad,
  words: text.split(" ").map((word) => ({ text: word, characters: [] })),
});
/** A reader that sees this at every closer look. */
const reader = (text: string): Recognizer => ({
  name: text,
  read: async () => [],
  lookCloser: async (_, quads) => quads.map((quad) => [lineOf(quad, text)]),
  close: async () => undefined,
});

test("a unit in several words that make none is looked at as a whole", async () => {
  const row = rawRow({ name: "Sodium", value: "4.38", unit: "10^6 /" });
  const unit = row.unit.map((word, at) => ({ ...word, again: ["10*6", "/uL"][at] ?? null }));
  const words = [...row.name, ...row.value, ...unit];
  const [top, bottom] = [Math.min(...unit.map((w) => w.box.top)), Math.max(...unit.map((w) => w.box.bottom))];
  const quad: Quad = [
    { x: 0, y: top },
    { x: 500, y: top },
    { x: 500, y: bottom },
    { x: 0, y: bottom },
  ];
  const view: Pick<PictureView, "lineOf" | "lines" | "scale"> = {
    lineOf: new Map(words.flatMap((word) => word.glyphs.map((glyph) => [glyph, 0] as const))),
    lines: [lineOf(quad, "")],
    scale: 1,
  };
  const readers = { first: reader("10^6/µL"), second: reader("10^6/uL") };
  const [looked] = await lookCloser([{ ...row, unit }], view as PictureView, picture, readers);
  expect(joinText(looked?.unit ?? [])).toBe("10^6/µL");
  expect(looked?.unit.map(({ again }) => again)).toEqual(["10^6/µL"]);
});
