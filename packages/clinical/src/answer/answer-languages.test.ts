import type { Answer } from "@serenya/contract";
import { describe, expect, it } from "vitest";
import { makeRow } from "../../test/make-row.ts";
import { readingOf } from "../../test/sample-reading.ts";
import { catalogueOf, catalogues } from "../texts/index.ts";
import { answer } from "./answer.ts";

const reading = readingOf([
  makeRow("Potassium", 7.1, "mmol/L", { range: { low: 3.5, high: 5.1, from: "printed" } }),
]);
const languages = catalogues.map(({ language }) => language as Answer["language"]);

describe.each(languages)("an answer asked for in %s", (language) => {
  const { steps, emergencyLine, disclaimer } = catalogueOf(language);

  it("says in it what to do, whatever the paragraphs are in", () => {
    const given = answer({ message: "What is my potassium?", reading, language });
    expect(given).toMatchObject({
      // That of the paragraphs: English is the one language that has them.
      language: "en",
      urgencyLine: `${steps.emergency.title}. ${steps.emergency.action}`,
      emergencyLine,
      disclaimer,
    });
  });

  it("is in the language of the message where that tells of an emergency", () => {
    const given = answer({ message: "Ich bekomme keine Luft", reading, language });
    expect(given).toMatchObject({
      language: "de",
      outcome: "emergency",
      emergencyLine: catalogueOf("de").emergencyLine,
      disclaimer: catalogueOf("de").disclaimer,
    });
  });
});

it("while a doubtful value may be urgent, the line says to check it first, in the language asked for", () => {
  const doubtful = makeRow("Potassium", 4.1, "mmol/L", {
    status: "confirm",
    candidates: [{ value: "7.1", source: { page: 1, box: [0, 0, 1, 1] } }],
    range: { low: 3.5, high: 5.1, from: "printed" },
  });
  const { doubt } = catalogueOf("fr");
  expect(
    answer({ message: "What is my potassium?", reading: readingOf([doubtful]), language: "fr" }).urgencyLine,
  ).toBe(`${doubt.step.title}. ${doubt.step.action}`);
});
