import { expect, test } from "vitest";
import { readingGrade, sentencesOf, wordsOf } from "../../../../packages/clinical/test/reading-grade.ts";
import { consentDocuments } from "./consents/index.ts";
import { en } from "./en.ts";

/** Quoted from others, as they ask for it, and a list of names. */
const { loinc, ucum, softwareItems } = en.settings.licences;
const quoted = new Set([loinc, ...ucum, ...softwareItems]);

const paragraphs = [...textsIn(en), ...textsIn(consentDocuments)]
  .filter((text) => !quoted.has(text))
  // A label of a few words has no sentence whose grade could be told.
  .filter((text) => wordsOf(text).length >= 8);

test("the texts read at grade 6 in the middle, and at 8 at most", () => {
  const grades = paragraphs.map((text) => ({ text, grade: readingGrade(text) }));
  const inOrder = grades.map(({ grade }) => grade).sort((a, b) => a - b);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(6);
  expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
});

test("no sentence is longer than 20 words", () => {
  const long = paragraphs.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20);
  expect(long).toEqual([]);
});

/** Every text of a catalogue; a function is asked with a number. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return [String(part(2))];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(textsIn);
}
