import { expect, test } from "vitest";
import { pageOf, rawRow, size, wordsAt } from "../../test/rows.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import { buildLines } from "../text/lines.ts";
import { printNobodyTook } from "./print-nobody-took.ts";

const picture: PictureView = {
  source: async () => ({ ...size, rgb: new Uint8Array() }),
  lines: [],
  unread: [],
  stray: [],
  lineOf: new Map(),
  scale: 1,
};

/** What is told of a page with one row at height 100 and these lines below it, or `from` another height. */
function toldOf(texts: readonly string[], onPicture = true, from = 130): string[] {
  const row = rawRow({ value: "140", unit: "mmol/L" });
  const below = texts.flatMap((text, index) => wordsAt(text, 50, from + 20 * index));
  const words = [...row.name, ...row.value, ...row.unit, ...below];
  const page = pageOf(words, { lines: buildLines(words, []), ...(onPicture ? { picture } : {}) });
  return printNobodyTook(page, [row], []).map((line) => line.text);
}

test("print with figures in its cells that no row took is told", () => {
  expect(toldOf(["Ptsm      4.2     3.5-5.1"])).toHaveLength(1);
  expect(toldOf(["      102      mmolt     98-107"])).toHaveLength(1);
  expect(toldOf(["Resuldo 4.94 mmol/L"])).toHaveLength(1);
});

test("so is a number with its unit, run into its name or not, also above the first row that was understood", () => {
  expect(toldOf(["Ferrltin88 ng/mL"])).toEqual(["Ferrltin88 ng/mL"]);
  expect(toldOf(["Ferrltin88 ng/mL", "Ptsm 4.2 mmoI/L"], true, 30)).toHaveLength(2);
  expect(toldOf(["Main street 12", "Unit 4 Park Lane"], true, 30)).toEqual([]);
});

test("remarks, dates, telephones and page counts are none", () => {
  expect(
    toldOf(["Method      ISE 2", "Please see your doctor", "Tel. 030 5550 123      Fax 030 5550 124"]),
  ).toEqual([]);
  expect(toldOf(["Collected      26/06/2021", "Page 1 of 2"])).toEqual([]);
});

test("a text layer names its own letters: there is nothing to be misread", () => {
  expect(toldOf(["Ptsm      4.2     3.5-5.1"], false)).toEqual([]);
});

test("a value beside another card's value is told, the card's own neighbour is not", () => {
  const row = rawRow({ value: "20", unit: "U/L" }, { name: wordsAt("AST", 200, 80) });
  const beside = [...wordsAt("28 U/", 340), ...wordsAt("21", 420)];
  const words = [...row.name, ...row.value, ...row.unit, ...beside];
  const page = pageOf(words, { lines: buildLines(words, []), picture });
  expect(printNobodyTook(page, [row], []).map((line) => line.text)).toEqual(["28 U/"]);
  const named = rawRow({ name: "AST", value: "20", unit: "U/L" });
  const line = [...named.name, ...named.value, ...named.unit, ...beside];
  const table = pageOf(line, { lines: buildLines(line, []), picture });
  expect(printNobodyTook(table, [named], [])).toEqual([]);
});
