import type { Reading, ResultRow } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyReading } from "../../test/arbitrary-reading.ts";
import { makeReading, makeRow, printed } from "../../test/make-row.ts";
import { analytes } from "../analytes/index.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { english } from "../texts/en.ts";
import { explain } from "./explain.ts";
import { summarise } from "./summarise.ts";

function explained(row: ResultRow) {
  const reading = judgeReading(makeReading([row]));
  const [judged] = reading.results;
  if (!judged) throw new Error("a row went missing");
  return explain(judged, reading);
}

describe("explain", () => {
  it("says where the result stands, what it is, what it can go with and what to do", () => {
    const result = explained(makeRow("Haemoglobin", 10.2, "g/dL", { range: printed(12, 15.5) }));
    expect(result).toMatchObject({
      name: "hemoglobin",
      system: "blood",
      urgency: "routine",
      rangeSource: null,
      check: [],
      step: english.steps.routine,
    });
    const about = english.analytes["hemoglobin" as string];
    expect(result.result).toEqual([english.position.low, "The normal range is 12 to 15.5."]);
    expect(result.meaning).toEqual([about?.what, about?.low]);
    expect(result.questions[0]).toBe("What could make my hemoglobin low?");
  });

  it("says of a value that only the lab's flag calls low that the lab marked it, not that it is below the range", () => {
    const [inside, below] = judgeReading(
      makeReading([
        makeRow("Hemoglobin", 13.2, "g/dL", { range: printed(12, 15), flag: "L" }),
        makeRow("Hemoglobin", 11.2, "g/dL", { range: printed(12, 15), flag: "L" }),
      ]),
    ).results;
    const said = [inside, below].map((row) => row && explain(row, makeReading([row])).result[0]);
    expect(said).toEqual([
      "Your lab marked this result as low.",
      "Your result is lower than the normal range.",
    ]);
  });

  it("says that a range is published, and where", () => {
    const result = explained(makeRow("Potassium", 4.2, "mmol/L"));
    expect(result.result).toContain(english.range.published);
    expect(result.rangeSource).toContain("American Board of Internal Medicine");
  });

  it("asks to check a doubtful value first, and says what each reading of it asks for", () => {
    const box: [number, number, number, number] = [0, 0, 1, 1];
    const result = explained(
      makeRow("Potassium", 4.1, "mmol/L", {
        status: "confirm",
        candidates: [{ value: "7.1", source: { page: 1, box } }],
        range: printed(3.5, 5),
      }),
    );
    expect(result.check).toEqual([
      "Check this value first.",
      `If it reads 4.1: ${english.steps.none.action}`,
      `If it reads 7.1: ${english.steps.emergency.action}`,
    ]);
  });

  it("has a plain name for every analyte in each of its units", () => {
    for (const analyte of analytes) expect(english.analytes[analyte.id]?.name).toBeTruthy();
  });
});

/** Every number in what is said. */
const numbersIn = (text: string) => text.match(/\d+(\.\d+)?/g) ?? [];

describe("summarise", () => {
  const rows = [
    makeRow("Haemoglobin", 13.2, "g/dL", { range: printed(12, 15.5) }),
    makeRow("Ferritin", 8, "ng/mL", { range: printed(15, 150) }),
    makeRow("Sodium", 118, "mmol/L", { range: printed(135, 145) }),
    makeRow("Creatinine", 0.8, "mg/dL", { range: printed(0.5, 1.1) }),
  ];

  it("puts the most urgent part first and gives its one action", () => {
    const summary = summarise(judgeReading(makeReading(rows)));
    expect(summary.urgency).toBe("emergency");
    expect(summary.step).toEqual(english.steps.emergency);
    expect(summary.groups.map(({ system }) => system)).toEqual(["salts", "iron", "blood", "kidneys"]);
    expect(summary.sentences).toEqual(["2 of 4 results are not in the normal range."]);
    expect(summary.notices[0]).toBe(english.emergencyLine);
    expect(summary.questions[0]).toBe("What could make my sodium low?");
  });

  it("always says what it is, that a program wrote it and that no doctor has signed it", () => {
    for (const results of [[], rows, rows.slice(0, 1)]) {
      const { notices } = summarise(judgeReading(makeReading(results)));
      for (const notice of [
        english.disclaimer,
        english.aiNotice,
        english.notReviewed,
        english.emergencyLine,
      ]) {
        expect(notices).toContain(notice);
      }
    }
  });

  it("says what was not seen, not understood and not certain", () => {
    const doubtful = makeRow("Potassium", 4.2, "mmol/L", { status: "confirm", range: printed(3.5, 5) });
    const reading = makeReading([doubtful], {
      missingPages: [2, 3],
      unread: [{ page: 1, text: "??", box: [0, 0, 1, 1] }],
    });
    const { sentences } = summarise(judgeReading(reading));
    expect(sentences).toContain("Please check one value that we are not sure about.");
    expect(sentences).toContain("We did not see these pages: 2, 3.");
    expect(sentences.some((sentence) => sentence.includes("one line of your report"))).toBe(true);
  });

  it("does not tell a person not to rush while a doubtful value may be urgent", () => {
    const box: [number, number, number, number] = [0, 0, 1, 1];
    const doubtful = makeRow("Potassium", 4.1, "mmol/L", {
      status: "confirm",
      candidates: [{ value: "7.1", source: { page: 1, box } }],
      range: printed(3.5, 5),
    });
    const calm = rows.filter(({ printed: { name } }) => name !== "Sodium");
    const summary = summarise(judgeReading(makeReading([...calm, doubtful])));
    expect(summary.urgency).toBe("routine");
    expect(summary.step).toEqual(english.doubt.step);
    expect(summary.sentences[0]).toBe("Check this first, it may be urgent: potassium.");
    expect(summary.groups[0]?.system).toBe("salts");
    expect(summarise(judgeReading(makeReading([...rows, doubtful]))).step).toEqual(english.steps.emergency);
  });

  it("falls back to English and says so", () => {
    expect(summarise(makeReading([]), "xx").language).toBe("en");
    expect(summarise(makeReading([]), "en-GB").language).toBe("en");
  });

  it("never throws, leaves no brace open, and says no number that the reading doesn't hold", () => {
    const fixed = new Set(
      Object.values(english.analytes).flatMap((text) => Object.values(text).flatMap(numbersIn)),
    );
    fc.assert(
      fc.property(anyReading, (raw: Reading) => {
        const reading = judgeReading(raw);
        const summary = summarise(reading);
        const held = new Set(numbersIn(JSON.stringify(reading)));
        for (const explanation of summary.explanations) {
          const spoken = [...explanation.result, ...explanation.meaning, ...explanation.check];
          for (const sentence of spoken) {
            expect(sentence).not.toMatch(/\{(name|value|low|high|count|total|pages|names)\}/);
            for (const number of numbersIn(sentence))
              expect(held.has(number) || fixed.has(number), sentence).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
