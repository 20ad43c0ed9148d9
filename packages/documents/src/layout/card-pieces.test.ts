import { expect, test } from "vitest";
import { wordsAt } from "../../test/rows.ts";
import { segmentOf } from "../text/lines.ts";
import { withLabels } from "./card-pieces.ts";

const cut = (...texts: string[]) =>
  withLabels(texts.map((text, at) => segmentOf(wordsAt(text, 50 + 200 * at)))).map(({ text }) => text);

test("ranges of cards set close are cut at their labels", () => {
  expect(cut("Reference range < 200 Reference range > 40")).toEqual([
    "Reference range < 200",
    "Reference range > 40",
  ]);
  expect(cut("Valeursde reference 130 Valeurs de reference > 40")).toEqual([
    "Valeursde reference 130",
    "Valeurs de reference > 40",
  ]);
});

test("one range is one piece, and so are a label and what it leads to", () => {
  expect(cut("Reference range: 3.5 - 5.1")).toEqual(["Reference range: 3.5 - 5.1"]);
  expect(cut("Result......:", "1.87 mIU/L")).toEqual(["Result......: 1.87 mIU/L"]);
  expect(cut("Value", "12.8 g/dL")).toEqual(["Value 12.8 g/dL"]);
  expect(cut("Reference range", "12.0 - 16.0 g/dL")).toEqual(["Reference range 12.0 - 16.0 g/dL"]);
  expect(cut("Result", "Range")).toEqual(["Result", "Range"]);
});
