import { afterAll, expect, test } from "vitest";
import { drawnPage } from "../../../test/drawn-page.ts";
import { loadEngine } from "../../node/load-engine.ts";
import { loadFirstReader } from "../../node/load-first-reader.ts";
import { loadSecondReader } from "../../node/load-second-reader.ts";
import { recogniseCrops } from "./recognise-crops.ts";
import { sameNumber } from "./same-in-print.ts";

const first = await loadFirstReader();
const second = loadSecondReader();
afterAll(() => Promise.all([first.close(), second.close()]));

test("both readers read the drawn numbers of single words, and nothing where nothing is drawn", async () => {
  const page = await drawnPage(await loadEngine(), { family: "unruled", seed: 1 }, 200);
  const words = page.cells.flatMap((cell) => cell.words).filter(({ text }) => /^\d+[.]\d+$/.test(text));
  expect(words.length).toBeGreaterThan(20);
  const empty = { left: 5, top: 5, right: 60, bottom: 25 };
  const readings = await recogniseCrops(page.picture, [...words.map(({ box }) => box), empty], {
    first,
    second,
  });
  expect(readings.at(-1)).toEqual({ first: null, second: null, agreed: false });
  const agreed = readings.filter((reading) => reading.agreed);
  expect(agreed.length).toBeGreaterThan(0.85 * words.length);
  const wrong = readings.filter(
    ({ agreed: both, first: seen }, i) => both && !sameNumber(seen ?? "", words[i]?.text ?? ""),
  );
  expect(wrong).toEqual([]);
});
