import { afterAll, expect, test } from "vitest";
import { drawnPage } from "../../../test/drawn-page.ts";
import { loadEngine } from "../../node/load-engine.ts";
import { loadSecondReader } from "../../node/load-second-reader.ts";
import type { RecognisedLine } from "../recognizer.ts";
import { agreesCloser, type PartName, unitFound, unitOfSecond } from "./agrees-closer.ts";
import { quadOfWords } from "./quad-of-words.ts";

const second = loadSecondReader();
afterAll(() => second.close());

type Case = [part: PartName, first: string, seconds: (string | null)[], why: string];

test.each<Case>([
  ["value", "14.8", ["148", "14.8", "148"], "a point that one look keeps"],
  ["value", "72.5", ["12.5", "72.5", "72.5"], "one slip, outnumbered"],
  ["value", "55", ["ss", "55", ""], "noise says nothing"],
  ["value", "25", ["25,", "25", "25."], "a speck behind"],
  ["value", "< 5", [null, "<5"], "nothing seen at first"],
  ["value", "Négatif", ["Nögatif", "Negatif"], "words, but for accents"],
  ["unit", "fL", ["n", "fl", "IL"], "letters"],
  ["unit", "g/L", ["g", "g/L"], "a stroke that one look keeps"],
  ["name", "LDL", ["LDI", "LDL"], "a name"],
])("%s %s is borne out by %j: %s", (part, first, seconds) =>
  expect(agreesCloser(part, first, seconds)).toBe(true),
);

test.each<Case>([
  ["value", "14.8", ["148", "148"], "no look agrees"],
  ["value", "148", ["14.8", "148", "148", "148", "148"], "a point that only the second reader saw"],
  ["value", "5", ["<5", "5", "5", "5"], "a comparator that only it saw"],
  ["value", "4.11", ["14.11", "4.11", "4.11"], "a figure beside the crop"],
  ["value", "12.5", ["72.5", "12.5"], "not outnumbered"],
  ["value", "4.8", ["4,8", "4.8"], "another mark, not outnumbered"],
  ["value", "Negative", ["Positive", "Negative"], "words that mean something else"],
  ["unit", "mg/L", ["µg/L", "mg/L"], "another unit of the list"],
  ["unit", "g/L", ["mg/L", "g/L", "g/L", "g/L"], "a prefix that only it saw"],
  ["name", "HDL", ["LDL", "HDL"], "another name"],
])("%s %s is not borne out by %j: %s", (part, first, seconds) =>
  expect(agreesCloser(part, first, seconds)).toBe(false),
);

test.each<[before: string, alone: string[], seconds: (string | null)[], found: string | null]>([
  ["10^3/L", ["10^3/μL"], ["1043/pL"], "10^3/μL"],
  ["10^6/", ["10^6/", "10^6/μL"], ["10/6/uL"], "10^6/μL"],
  // On no list, so that anything may have stood there.
  ["10^3/pL", ["10^3/μL", "10^3/L", "10^3/μL"], ["10A3/uL"], "10^3/μL"],
  ["ug/d", ["μg/d", "μg/dL", "g/d"], ["Hg/dL", "H8/dL"], "μg/dL"],
  ["U/", ["U/", "U/", "U/I"], ["U/l", "ul"], "U/l"],
  // The second reader saw no such letter.
  ["10^3/L", ["10^3/μL"], ["1043/L", "103/L"], null],
  // Not what was lost, but something else.
  ["mg/L", ["µg/L"], ["µg/L"], null],
  ["s", ["s l"], ["s l"], null],
  // The print beside it.
  ["‘", ["mg/dL"], ["mg/dL"], null],
])("a unit read %s, and alone %j, with %j, is %j", (before, alone, seconds, found) =>
  expect(unitFound(before, alone, seconds)).toBe(found),
);

test.each<[before: string, seconds: (string | null)[], likely: string | null]>([
  ["U/", ["U/l", "UA", "U/l"], "U/l"],
  ["U", [null, "ul", "U/l"], "U/l"],
  ["ug/d", ["pg/dL", "Hg/dL"], "µg/dL"],
  ["ug/d", ["H8/dL"], "µg/dL"],
  ["UA", ["vl", "UA", "U/l"], "U/l"],
  ["μg.dl", ["pad", "ng/dL"], null],
  ["mg/dL", ["g/L", "µg/dL"], null],
  ["U/", ["vl", "UA"], null],
  ["X10%/L", ["x10°/L", "_X109/L", "X10%L"], "x10⁹/L"],
  ["10/", ["10%", "10%1", "10°/l", "10°", "10°/l"], "10⁹/l"],
  ["10/", ["10%", "10°/l", "10°"], null],
  ["10/", ["10°/l", "10°/l", "10°6/l"], "10^6/l"],
  ["10/", ["10°/l", "10°/l", "10'12/l"], "10^12/l"],
  ["10^3/", ["10°/l", "10°/l"], null],
])("of a unit read %s, which the second reader sees as %j, %j is shown", (before, seconds, likely) =>
  expect(unitOfSecond(before, seconds)).toBe(likely),
);

/** What a reader may make of a number by one slip: a sign or figure lost, a figure read for another, another mark. */
function slipsOf(number: string): string[] {
  const alike = ["08", "17", "14", "27", "38", "49", "56", "68", "35"];
  return [...number].flatMap((sign, at) => {
    const put = (text: string) => number.slice(0, at) + text + number.slice(at + 1);
    if (sign === ".") return [put(""), put(",")];
    const others = alike.filter((pair) => pair.includes(sign)).map((pair) => pair.replace(sign, ""));
    return [put(""), ...others.map(put)];
  });
}

test("a slip of the first reader finds no witness among the looks at small print", async () => {
  const page = await drawnPage(await loadEngine(), { family: "unruled", seed: 1 }, 90);
  const asked = page.cells.flatMap((cell) =>
    cell.words
      .filter(({ text }) => /^\d+\.\d+$/.test(text))
      .map(({ text, box }) => {
        const others = cell.words.map((word) => word.box).filter((other) => other !== box);
        return { text, line: cell.quad, word: quadOfWords([box], [cell.quad], others, 0.3) ?? cell.quad };
      }),
  );
  const lines = (
    await second.read(
      page.picture,
      asked.map(({ line }) => line),
    )
  ).map(textOf);
  const looks = await second.lookCloser?.(
    page.picture,
    asked.map(({ word }) => word),
  );
  const read = asked.map(({ text }, at) => ({
    text,
    // A cell of one word is that word's line; of others it is not known here which part is the word's.
    line: /^\S+$/.test(lines[at] ?? "") ? (lines[at] ?? null) : null,
    looks: (looks?.[at] ?? []).map(textOf),
  }));
  expect(read.length).toBeGreaterThan(25);
  // The looks are worth having: nearly every number has one that is right.
  const borneOut = read.filter(({ text, looks: seen }) => agreesCloser("value", text, [null, ...seen]));
  expect(borneOut.length).toBeGreaterThan(0.85 * read.length);
  const slips = read.flatMap(({ text, line, looks: seen }) =>
    slipsOf(text).map((slip) => ({ text, slip, seconds: [line, ...seen] })),
  );
  expect(slips.length).toBeGreaterThan(200);
  expect(slips.filter(({ slip, seconds }) => agreesCloser("value", slip, seconds))).toEqual([]);
});

const textOf = (line: RecognisedLine): string => line.words.map(({ text }) => text).join(" ");
