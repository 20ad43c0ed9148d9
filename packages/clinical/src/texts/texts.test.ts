import { describe, expect, it } from "vitest";
import { readingGrade, sentencesOf, wordsOf } from "../../test/reading-grade.ts";
import { isSentence, textsOf } from "../../test/texts-of.ts";
import { analytes } from "../analytes/index.ts";
import { catalogues } from "./index.ts";

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  "texts in %s",
  (_, catalogue) => {
    const texts = textsOf(catalogue).filter(isSentence);

    it("explain every analyte and nothing else", () => {
      expect(new Set(Object.keys(catalogue.analytes))).toEqual(new Set(analytes.map(({ id }) => id)));
      for (const { system } of analytes) expect(catalogue.systems[system]).toBeDefined();
    });

    it("are read at grade 6 or less in the median and grade 8 at most", () => {
      const grades = texts
        .map(([path, text]) => ({ path, grade: readingGrade(text) }))
        .toSorted((a, b) => a.grade - b.grade);
      expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
      expect(grades[Math.floor(grades.length / 2)]?.grade).toBeLessThanOrEqual(6);
      expect(grades.length).toBeGreaterThan(150);
    });

    it("have sentences of 20 words at most, and three or four a paragraph", () => {
      for (const [path, text] of texts) {
        for (const sentence of sentencesOf(text))
          expect(wordsOf(sentence).length, `${path}: ${sentence}`).toBeLessThanOrEqual(20);
      }
      for (const [id, { what, low = "", high = "" }] of Object.entries(catalogue.analytes)) {
        for (const part of [what, low, high]) expect(sentencesOf(part).length, id).toBeLessThanOrEqual(4);
      }
    });

    it("name no dose and give no order to take or stop anything", () => {
      for (const [path, text] of texts) {
        expect(text, path).not.toMatch(
          /\b(you have (?!not)|you suffer|diagnosed|take\b|stop taking|dose|tablet|mg|prescri)/i,
        );
      }
    });
  },
);

describe("readingGrade", () => {
  it("tells a plain text from a learned one", () => {
    expect(readingGrade("The cat sat on the mat. It was warm.")).toBeLessThan(1);
    expect(
      readingGrade(
        "Haemolytic abnormalities necessitate comprehensive haematological investigation immediately.",
      ),
    ).toBeGreaterThan(15);
  });
});
