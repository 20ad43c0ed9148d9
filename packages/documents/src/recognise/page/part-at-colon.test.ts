import { expect, test } from "vitest";
import { partAtColon, partAtTime } from "./part-at-colon.ts";

const box = { left: 0, top: 0, right: 1, bottom: 1 };
const parted = (text: string) =>
  partAtColon({ text, characters: [...text].map((c) => ({ text: c, box, score: 1 })) }).map((w) => w.text);

test.each([
  ["B12:347", ["B12:", "347"]],
  ["T4:1.37", ["T4:", "1.37"]],
  ["19-9:19.5", ["19-9:", "19.5"]],
  ["3:1.42", ["3:", "1.42"]],
  ["CRP:<5", ["CRP:", "<5"]],
  ["Test:Sodium", ["Test:", "Sodium"]],
])("%s is a label and a value", (word, parts) => expect(parted(word)).toEqual(parts));

test.each(["1:80", "10:30", "1:1.280", "TSH:", ":5", "Note:see", "12:05:33"])("%s stays whole", (word) =>
  expect(parted(word)).toEqual([word]),
);

const atTime = (text: string) =>
  partAtTime({ text, characters: [...text].map((c) => ({ text: c, box, score: 1 })) }).map((w) => w.text);

test("a date and the time behind it are two words", () => {
  expect(atTime("12.03.202508:41")).toEqual(["12.03.2025", "08:41"]);
  expect(atTime("2025-03-1208:41:07")).toEqual(["2025-03-12", "08:41:07"]);
  expect(atTime("12.03.2025")).toEqual(["12.03.2025"]);
  expect(atTime("08:41")).toEqual(["08:41"]);
});
