import { expect, test } from "vitest";
import type { RawRow } from "../layout/raw-row.ts";
import { joinText, type Word } from "../text/word.ts";
import { leaveOutSpecks } from "./leave-out-specks.ts";

/** A word of a picture, 5 wide a character. "[text]/[what the second reader saw]"; nothing behind the stroke: nothing. */
function word(said: string, left: number): Word {
  const [text = "", again = text] = said.split("¦");
  const glyphs = [...text].map((character, at) => {
    const box = { left: left + 5 * at, right: left + 5 * at + 5, top: 0, bottom: 7 };
    return { text: character, box, advance: box, origin: { x: box.left, y: 7 }, size: 9 };
  }) as unknown as Word["glyphs"];
  const right = left + 5 * text.length;
  const box = { left, right, top: 0, bottom: 7 };
  const seen = again === "" ? null : again;
  return {
    text,
    page: 1,
    box,
    left,
    right,
    baseline: 7,
    size: 9,
    bold: false,
    glyphs,
    doubts: [],
    again: seen,
  };
}
const words = (said: string, gap = 10): Word[] => {
  let left = 0;
  return said.split(" ").map((text) => {
    const made = word(text, left);
    left = made.right + gap;
    return made;
  });
};

function row(value: readonly Word[], range: string, unit = "mg/dL"): RawRow {
  return {
    page: 1,
    name: words("Urea"),
    value,
    unit: unit === "" ? [] : words(unit),
    range: range === "" ? [] : words(range),
    flag: [],
    history: [],
    section: null,
    found: "table",
    doubts: ["value-unclear"],
  };
}
const said = ({ value, unit, doubts }: RawRow) => [joinText(value), joinText(unit), doubts.join()];

test("specks beside a value and at its ends are left out, and the value is clear", () => {
  expect(said(leaveOutSpecks(row(words("40 ·¦"), "15 - 45")))).toEqual(["40", "mg/dL", ""]);
  expect(said(leaveOutSpecks(row(words(".6.41¦6.41"), "4.00 - 10.50")))).toEqual(["6.41", "mg/dL", ""]);
  expect(said(leaveOutSpecks(row(words("58 mg/dL ."), "< 150", "")))).toEqual(["58", "mg/dL", ""]);
  expect(said(leaveOutSpecks(row(words("12"), "15 - 45", "'mm/h")))).toEqual(["12", "mm/h", "value-unclear"]);
});

test("a mark that might be a decimal one leaves a doubt", () => {
  expect(said(leaveOutSpecks(row(words(".271¦271"), "70 - 199")))).toEqual(["271", "mg/dL", "value-unclear"]);
  expect(said(leaveOutSpecks(row(words(". 58", 2), "70 - 199")))).toEqual(["58", "mg/dL", "value-unclear"]);
  expect(said(leaveOutSpecks(row(words("337.¦337."), "200 - 360")))).toEqual([
    "337",
    "mg/dL",
    "value-unclear",
  ]);
  // Limits with decimals: so has the value.
  expect(said(leaveOutSpecks(row(words(".56¦56"), "0.2 - 1.2")))).toEqual([".56", "mg/dL", "value-unclear"]);
});

test("a mark behind a whole number that the second reader does not see is none", () => {
  expect(said(leaveOutSpecks(row(words("337.¦337"), "200 - 360")))).toEqual(["337", "mg/dL", ""]);
});

test("what the second reader sees more in is no speck, and a text layer is left alone", () => {
  expect(said(leaveOutSpecks(row(words("'¦1 40"), "15 - 45")))).toEqual(["' 40", "mg/dL", "value-unclear"]);
  const layer = row(
    words(".6.41").map(({ again, ...once }) => once),
    "4.00 - 10.50",
  );
  expect(leaveOutSpecks(layer)).toBe(layer);
});
