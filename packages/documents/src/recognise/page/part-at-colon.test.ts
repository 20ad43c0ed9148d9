import { expect, test } from "vitest";
import { partAtColon } from "./part-at-colon.ts";

const box = { left: 0, top: 0, right: 1, bottom: 1 };
const parted = (text: string) =>
  partAtColon({ text, characters: [...text].map((c) => ({ text: c, box, score: 1 })) }).map((w) => w.text);

test.each([
  ["B12:347", ["B12:", "347"]],
  ["T4:1.37", ["T4:", "1.37"]],
  ["19-9:19.5", ["19-9:", "19.5"]],
  ["3:1.42", ["3:", "1.42"]],
  ["CRP:<5", ["CRP:", "<5"]],
])("%s is a label and a value", (word, parts) => expect(parted(word)).toEqual(parts));

test.each(["1:80", "10:30", "1:1.280", "TSH:", ":5", "Note:see", "12:05:33"])("%s stays whole", (word) =>
  expect(parted(word)).toEqual([word]),
);
