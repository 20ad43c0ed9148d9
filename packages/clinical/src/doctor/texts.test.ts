import { describe, expect, it } from "vitest";
import { makeRow, printed } from "../../test/make-row.ts";
import { readingOf, sampleReading } from "../../test/sample-reading.ts";
import { textsOf } from "../../test/texts-of.ts";
import { changeWordsOf } from "../variation/words.ts";
import { reportTextsOf } from "./texts.ts";
import { writeDoctorReport } from "./write-doctor-report.ts";

const others = ["es", "fr", "de", "it", "pt"] as const;
const found = (pattern: RegExp) => (text: string) =>
  (text.match(pattern) ?? []).toSorted((a, b) => a.localeCompare(b));
const braces = found(/\{\w+\}/g);
const numbers = found(/\d+/g);

describe.each(others)("the report in %s", (language) => {
  it.each([
    ["report", reportTextsOf],
    ["change", changeWordsOf],
  ] as const)(
    "has every %s text, with the same places and numbers, and none in English",
    (_name, textsIn) => {
      const english = new Map(textsOf(textsIn("en")));
      const own = textsOf(textsIn(language));
      expect(new Set(own.map(([path]) => path))).toEqual(new Set(english.keys()));
      for (const [path, text] of own) {
        const original = english.get(path) ?? "";
        expect(braces(text), path).toEqual(braces(original));
        expect(numbers(text), path).toEqual(numbers(original));
        if (/[a-z] [a-z]+ /.test(original)) expect(text, path).not.toBe(original);
      }
    },
  );

  it("is written in it from end to end, with every brace filled", () => {
    const older = readingOf([makeRow("Hemoglobin", 15, "g/dL", { range: printed(12, 15.5) })], {
      collected: "2025-10-01",
    });
    const report = writeDoctorReport({ readings: [older, sampleReading()], confirmations: [], language });
    expect(report.language).toBe(language);
    expect(JSON.stringify(report)).not.toMatch(/\{\w+\}/);
    const said = [report.findingsText, report.trendsText, ...report.questions, report.notice].join(" ");
    expect(said).not.toMatch(/\b(the|and|not|value|values|change|of)\b/);
    expect(report.trends[0]?.realChangeText).toContain(changeWordsOf(language).likely);
  });
});

it("falls back to English, and says so", () => {
  expect([reportTextsOf("xx").language, changeWordsOf("xx").language]).toEqual(["en", "en"]);
});
