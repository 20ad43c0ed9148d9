import { expect, test } from "vitest";
import { wordFound } from "./word-found.ts";

type Case = [
  part: "name" | "value",
  before: string,
  alone: string[],
  seconds: (string | null)[],
  found: string | null,
];

test.each<Case>([
  ["name", "Biirubin", ["Bilirubin"], ["Bilirubin"], "Bilirubin"],
  ["name", "Bilrubin", ["Bilrubin"], [null, "Bilirubin", "Bilirubın"], "Bilirubin"],
  ["name", "GesamteiweiB", [], ["Gesamteiweiß"], "Gesamteiweiß"],
  ["value", "Delected", ["Detected", "Delected"], ["Detected"], "Detected"],
  // A result must be seen by both readers.
  ["value", "Delected", ["Delected"], ["Detected", "Detected"], null],
  ["value", "Delected", ["Detected"], ["Delected"], null],
  // The second reader saw two words of the lexicon.
  ["name", "Globuln", ["Globuln"], ["Globulin", "Globuline"], null],
  // A word as it stands, more than a letter away, too short, with a figure.
  ["name", "Albumin", ["Globulin"], ["Globulin"], null],
  ["name", "Alburnim", [], ["Albumin"], null],
  ["name", "Iorn", [], ["Iron"], null],
  ["name", "Vitam1n", [], ["Vitamin"], null],
])("%s read %s, alone %j, with %j: %s", (part, before, alone, seconds, found) =>
  expect(wordFound(part, before, alone, seconds)).toBe(found),
);
