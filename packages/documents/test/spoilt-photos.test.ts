import { expect, test } from "vitest";
import { makeReport, renderReport } from "../corpus/index.ts";
import { cutOff, ofScreen, turned, underPen } from "../corpus/render/spoilt.ts";
import { scoreReading } from "../corpus/score.ts";
import { loadEngine, loadPictures, loadRecognisers } from "../src/node/index.ts";
import { readDocument } from "../src/read-document.ts";

const PATIENCE = 300_000;
const engine = await loadEngine();
const report = await makeReport({ family: "unruled", seed: 2 });
const [photo] = await renderReport(engine, { pdf: report.pdf, tier: "messenger", seed: 2 });
if (!photo) throw new Error("The report has no page.");

async function read({ bytes }: { readonly bytes: Uint8Array }) {
  const reading = await readDocument([bytes], {
    engine,
    pictures: loadPictures(),
    recognisers: loadRecognisers,
  });
  return { reading, score: scoreReading(report.truth, reading).score };
}

test.each([
  [1, 270],
  [2, 180],
  [3, 90],
] as const)(
  "a photo turned by %i quarters is turned back",
  async (quarters, rotation) => {
    const { reading, score } = await read(await turned(photo, quarters));
    expect(reading.pages[0]?.rotation).toBe(rotation);
    expect(score.right).toBeGreaterThan(0.6 * score.rows);
    expect(score.silent).toBe(0);
  },
  PATIENCE,
);

test.each([0.55, 0.57])(
  "values cut through at the edge are never verified (%d of the width is missing)",
  async (right) => {
    const { reading, score } = await read(await cutOff(photo, { right }));
    expect(score.silent).toBe(0);
    expect(reading.pages[0]?.quality).toContain("picture-cut-off");
  },
  PATIENCE,
);

test.each([
  ["a pen over the print", () => underPen(photo, [0.3, 0.2], [0.6, 0.7])],
  ["the grid of a screen", () => ofScreen(photo, 1)],
])(
  "%s makes no value wrong",
  async (_, spoil) => {
    const { score } = await read(await spoil());
    expect(score.silent).toBe(0);
    expect(score.right).toBeGreaterThan(0);
  },
  PATIENCE,
);
