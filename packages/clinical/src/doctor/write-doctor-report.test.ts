import { doctorReportSchema, type Reading } from "@serenya/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyReading } from "../../test/arbitrary-reading.ts";
import { makeRow, printed } from "../../test/make-row.ts";
import { readingOf, sampleReading } from "../../test/sample-reading.ts";
import { judgeReading } from "../judge/judge-reading.ts";
import { highestStep, isAbove } from "../rules/ladder.ts";
import type { Confirmation } from "./prepare.ts";
import { writeDoctorReport } from "./write-doctor-report.ts";

const write = (readings: readonly Reading[], confirmations: readonly Confirmation[] = []) =>
  writeDoctorReport({ readings, confirmations, language: "en" });
const on = (collected: string | null, ...rows: Parameters<typeof readingOf>[0]) =>
  readingOf(rows, { collected });

describe("a doctor's report", () => {
  it("says who, what was read and how, and what was not", () => {
    const report = write(
      [readingOf(sampleReading().results, { missingPages: [2], unread: sampleReading().unread })],
      [{ reading: 0, row: 3, how: "typed" }],
    );
    expect(report.patient.text).toBe("Female, 40 years.");
    expect(report.sources).toMatchObject([
      { reading: 0, verified: 5, toConfirm: 0, byPerson: 1, unread: 1, missingPages: [2] },
    ]);
    expect(report.sources[0]?.text).toContain("Pages not seen: 2.");
    expect(report.unread).toEqual([{ reading: 0, page: 1, text: "Smear: see note" }]);
    expect(report.notice).toContain("Where a language model wrote lines of its own, they are marked");
    expect(report).toMatchObject({ summary: [], model: null });
  });

  it("puts findings by body system, the most urgent first", () => {
    const report = write([
      readingOf([
        makeRow("Hemoglobin", 11, "g/dL", { range: printed(12, 15.5) }),
        makeRow("ALT", 30, "U/L", { range: printed(null, 40) }),
        makeRow("Potassium", 7.1, "mmol/L", { range: printed(3.5, 5.1) }),
      ]),
    ]);
    expect(report.findings.map(({ system }) => system)).toEqual(["salts", "blood"]);
    expect(report.findings[0]?.rows[0]).toMatchObject({
      ref: { reading: 0, row: 2 },
      value: "7.1 mmol/L",
      urgency: "emergency",
      howRead: "verified",
    });
    expect(report.urgency).toBe("emergency");
    expect(report.findingsText).toContain("2 of 3");
    expect(report.questions[0]).toContain("Potassium 7.1 mmol/L");
  });

  it("has every value, each with how it was read, and points to its row", () => {
    const readings = [sampleReading(), sampleReading()];
    const rows = write(readings).values.flatMap((group) => group.rows);
    expect(rows).toHaveLength(12);
    for (const { ref, value, howRead } of rows) {
      const row = readings[ref.reading]?.results[ref.row];
      expect(value.startsWith(row?.printed.value ?? "?")).toBe(true);
      expect(howRead).toBe(row?.status === "verified" ? "verified" : "to-confirm");
    }
  });

  it("asks about doubts, unjudged values and published ranges", () => {
    const { questions } = write([
      on(
        "2026-01-05",
        makeRow("TSH", 2.1, "mIU/L"),
        makeRow("Mystery", 5, "zz"),
        ...sampleReading().results.slice(3, 4),
      ),
    ]);
    const all = questions.join("\n");
    expect(all).toMatch(/Creatinine: read as 0.9 mg\/dL with doubt/);
    expect(all).toMatch(/Unit not understood, so not judged: Mystery/);
    expect(all).toMatch(/Could not be judged[^\n]*TSH/);
  });
});

describe("trends", () => {
  const glucose = (number: number, unit: string) =>
    makeRow("Glucose", number, unit, { range: printed(null, null) });

  it("join readings in any order and units that convert, oldest first", () => {
    const { trends } = write([
      on("2026-03-01", glucose(108, "mg/dL")),
      on("2025-09-01", glucose(5, "mmol/L")),
    ]);
    expect(trends).toHaveLength(1);
    expect(trends[0]).toMatchObject({
      unit: "mg/dL",
      direction: "up",
      points: [
        { ref: { reading: 1, row: 0 }, date: "2025-09-01", printed: "5 mmol/L" },
        { ref: { reading: 0, row: 0 }, date: "2026-03-01", number: 108 },
      ],
    });
    // 5 mmol/L x 18.016 = 90.08 mg/dL
    expect(trends[0]?.points[0]?.number).toBeCloseTo(90.08, 1);
    expect(trends[0]?.change.amount).toBeCloseTo(17.92, 1);
    expect(trends[0]?.change.percent).toBeCloseTo(19.9, 1);
  });

  it("use the earlier values of the page, and count one day once", () => {
    const ferritin = makeRow("Ferritin", 8, "ng/mL", {
      range: printed(24, 307),
      history: [
        { date: "2024-10-01", value: "30" },
        { date: "2025-10-01", value: "21" },
      ],
    });
    const { trends } = write([
      on("2026-10-30", ferritin),
      on("2025-10-01", makeRow("Ferritin", 21, "ng/mL", { range: printed(24, 307) })),
    ]);
    expect(trends[0]?.points.map(({ number, fromHistory }) => [number, fromHistory])).toEqual([
      [30, true],
      [21, false],
      [8, false],
    ]);
    expect(trends[0]).toMatchObject({ direction: "down", change: { amount: -13 } });
    expect(trends[0]?.text).toBe(
      "Ferritin: 21 to 8 ng/mL (2025-10-01 to 2026-10-30), change -13 ng/mL (-61.9 %).",
    );
  });

  it.each([
    ["values in doubt", { status: "confirm" as const, reasons: ["no-ink"] }],
    ["a name that is not known", { name: "Mystery" }],
    ["a unit that is not known", { unit: "zz" }],
    ["another specimen", { section: "Urine" }],
  ])("leave out %s", (_name, { name = "Glucose", unit = "mg/dL", ...more }: Record<string, unknown>) => {
    const odd = makeRow(String(name), 300, String(unit), { range: printed(70, 100), ...more });
    expect(write([on("2025-09-01", odd), on("2026-03-01", glucose(108, "mg/dL"))]).trends).toEqual([]);
  });

  it("take a doubtful value once the person has confirmed it", () => {
    const doubtful = makeRow("Glucose", 90, "mg/dL", {
      range: printed(70, 100),
      status: "confirm",
      reasons: ["x"],
    });
    const readings = [on("2025-09-01", doubtful), on("2026-03-01", glucose(108, "mg/dL"))];
    expect(write(readings).trends).toHaveLength(0);
    expect(write(readings, [{ reading: 0, row: 0, how: "confirmed" }]).trends).toHaveLength(1);
  });

  it("have no order without dates, and none within a day", () => {
    expect(write([on(null, glucose(90, "mg/dL")), on("2026-03-01", glucose(108, "mg/dL"))]).trends).toEqual(
      [],
    );
    expect(write([on("2026-03-01", glucose(90, "mg/dL"), glucose(108, "mg/dL"))]).trends).toEqual([]);
  });

  it("go on where the newest day has two values: the change is from the day before it", () => {
    const { trends } = write([
      on("2025-09-01", glucose(90, "mg/dL")),
      on("2026-03-01", glucose(100, "mg/dL"), glucose(108, "mg/dL")),
    ]);
    expect(trends[0]).toMatchObject({ change: { amount: 18 } });
    expect(trends[0]?.text).toContain("2025-09-01 to 2026-03-01");
  });

  it("call a limit a limit and judge no change from it", () => {
    const below = makeRow("CRP", "<5", "mg/L", {
      value: { kind: "quantity", number: 5, comparator: "<", unit: "mg/L" },
      range: printed(null, 5),
    });
    const { trends } = write([
      on("2025-09-01", below),
      on("2026-03-01", makeRow("CRP", 12, "mg/L", { range: printed(null, 5) })),
    ]);
    expect(trends[0]?.text).toContain("<5 to 12 mg/L");
    expect(trends[0]?.text).toContain("a limit and not a value");
    expect(trends[0]).toMatchObject({ realChange: "unknown", referenceChange: null });
    expect(trends[0]?.realChangeText).toContain("only a limit");
  });
});

describe("a change", () => {
  const hemoglobin = (number: number, text = String(number)) =>
    makeRow("Hemoglobin", number, "g/dL", {
      range: printed(12, 15.5),
      printed: { name: "Hemoglobin", value: text, unit: "g/dL", range: "12 - 15.5", flag: null },
    });
  const of = (from: number, to: number) =>
    write([on("2025-09-01", hemoglobin(from)), on("2026-03-01", hemoglobin(to))]);

  it("says whether it is larger than usual, by how much, and from which publication", () => {
    const { trends, trendSources } = of(13.8, 11.9);
    expect(trends[0]).toMatchObject({
      realChange: "likely",
      referenceChange: { up: 8.49, down: -8.49, source: "coskun-2018" },
      realChangeText: "The change is larger than is usual from day to day. Usual: ±8.5 %.",
    });
    expect(trendSources).toEqual([{ key: "coskun-2018", text: expect.stringContaining("Coskun") }]);
  });

  it("is named at the findings where it is larger than usual", () => {
    expect(of(13.8, 11.9).findingsText).toContain(
      "Changed more than usual since the value before: Hemoglobin -13.8 %.",
    );
    expect(of(13.4, 13).findingsText).not.toContain("Changed more");
  });

  it("says when it is common, and nothing where there is none", () => {
    expect(of(13.4, 13).trends[0]).toMatchObject({
      realChange: "not-shown",
      realChangeText: "Such a change is common from day to day. Usual: ±8.5 %.",
    });
    expect(of(13.4, 13.4).trends[0]).toMatchObject({ direction: "unchanged", realChangeText: "" });
  });

  it("has limits that differ by direction where values are skewed", () => {
    const crp = (number: number) => makeRow("CRP", number, "mg/L", { range: printed(null, 5) });
    const { trends } = write([on("2025-09-01", crp(4)), on("2026-03-01", crp(30))]);
    expect(trends[0]?.realChangeText).toMatch(/Usual: -\d\d % \/ \+1\d\d %/);
  });

  it("is not judged where nothing is published", () => {
    const zinc = (number: number) => makeRow("Zinc", number, "ug/dL", { range: printed(60, 120) });
    const { trends, trendSources } = write([on("2025-09-01", zinc(70)), on("2026-03-01", zinc(110))]);
    expect(trends[0]).toMatchObject({ realChange: "unknown", referenceChange: null });
    expect(trendSources).toEqual([]);
  });

  it("is said to lie between reports, and to claim no cause and no worth", () => {
    const two = of(13.8, 11.9);
    expect(two.trendsText).toContain("The values come from 2 reports. Laboratories and methods may differ");
    expect(two.trendsText).toContain("neither a cause nor better or worse");
    const row = { ...hemoglobin(11.9), history: [{ date: "2025-09-01", value: "13.8" }] };
    const one = write([on("2026-03-01", row)]);
    expect(one.trends[0]?.realChange).toBe("likely");
    expect(one.trendsText).not.toContain("Laboratories and methods may differ");
    expect(write([on("2026-03-01", hemoglobin(13))]).trendsText).toBe("");
    expect(JSON.stringify([two.trends, one.trends])).not.toMatch(
      /significan|improv|worse|deteriorat|because/i,
    );
  });
});

describe("open questions", () => {
  it("ask about values that contradict each other", () => {
    const [name, erythrocytes] = [
      "Hematocrit",
      makeRow("Erythrocytes", 4.5, "10^12/L", { range: printed(4, 5) }),
    ];
    const sound = [makeRow(name, 40.5, "%", { range: printed(36, 46) }), erythrocytes];
    const volume = (fl: number) => makeRow("MCV", fl, "fL", { range: printed(80, 100) });
    const asked = (fl: number) =>
      write([on("2026-03-01", ...sound, volume(fl))]).questions.filter((text) => text.includes("do not fit"));
    expect(asked(90)).toEqual([]);
    expect(asked(99)).toEqual([
      expect.stringMatching(
        /^Hematocrit 40.5 %, Erythrocytes 4.5 10\^12\/L, MCV 99 fL \(2026-03-01\) do not fit/,
      ),
    ]);
  });

  it("name results that mean more together, and call none critical that is not", () => {
    const { questions } = write([
      on(
        "2026-03-01",
        makeRow("Potassium", 6.1, "mmol/L", { range: printed(3.5, 5.1) }),
        makeRow("Creatinine", 8, "mg/dL", { range: printed(0.5, 1.1) }),
      ),
    ]);
    expect(questions.join("\n")).toContain(
      "Potassium 6.1 mmol/L, Creatinine 8 mg/dL (2026-03-01): read together they ask for more haste",
    );
  });
});

describe("any readings", () => {
  it("make a report of the contract's form that is never less urgent than its rows", () => {
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 4 }), (readings) => {
        const report = write(readings);
        expect(doctorReportSchema.parse(report)).toEqual(report);
        const found = readings.map((reading) => judgeReading(reading).urgency);
        expect(highestStep([report.urgency, ...found])).toBe(report.urgency);
        const rows = report.values.flatMap((group) => group.rows);
        expect(rows).toHaveLength(readings.reduce((sum, { results }) => sum + results.length, 0));
        const shown = report.findings.flatMap((group) => group.rows.map(({ ref }) => JSON.stringify(ref)));
        for (const { ref, urgency } of rows)
          if (isAbove(urgency, "routine")) expect(shown).toContain(JSON.stringify(ref));
      }),
      { numRuns: 200 },
    );
  });

  it("quote a document without links and hidden signs", () => {
    const hostile = makeRow("Iron https://evil.example \u202etfel", 80, "ug/dL", { range: printed(50, 150) });
    expect(JSON.stringify(write([readingOf([hostile])]))).not.toMatch(/evil|\u202e/);
  });
});
