import type { Reading, ReportRow } from "@serenya/contract";
import { describe, expect, it } from "vitest";
import { makeRow, printed } from "../../test/make-row.ts";
import { readingOf } from "../../test/sample-reading.ts";
import type { Confirmation } from "./prepare.ts";
import { writeDoctorReport } from "./write-doctor-report.ts";

const write = (readings: readonly Reading[], confirmations: readonly Confirmation[] = []) =>
  writeDoctorReport({ readings, confirmations, language: "en" });
type Rows = Parameters<typeof readingOf>[0];
const on = (collected: string | null, ...rows: Rows) => readingOf(rows, { collected });
const ferritin = (number: number, more: Parameters<typeof makeRow>[3] = {}) =>
  makeRow("Ferritin", number, "ng/mL", { range: printed(24, 307), ...more });
const found = (report: ReturnType<typeof write>): ReportRow[] => report.findings.flatMap(({ rows }) => rows);

describe("a history's findings", () => {
  it("are each test once, the newest value with the earlier ones beside it", () => {
    const report = write([
      on("2025-03-01", ferritin(20)),
      on("2026-10-30", ferritin(8)),
      on("2025-10-01", ferritin(18)),
      on("2024-10-01", ferritin(22)),
      on("2023-10-01", ferritin(23)),
    ]);
    expect(found(report)).toMatchObject([
      {
        value: "8 ng/mL",
        course: "again",
        earlier: [
          { value: "18 ng/mL", collected: "2025-10-01", fromHistory: false },
          { value: "20 ng/mL", collected: "2025-03-01" },
          { value: "22 ng/mL", collected: "2024-10-01" },
        ],
      },
    ]);
    // The list of all values keeps every one.
    expect(report.values.flatMap(({ rows }) => rows)).toHaveLength(5);
  });

  it("say what is new and what is back in range", () => {
    const alt = (number: number) => makeRow("ALT", number, "U/L", { range: printed(null, 40) });
    const report = write([on("2025-10-01", ferritin(40), alt(72)), on("2026-10-30", ferritin(8), alt(30))]);
    expect(found(report)).toMatchObject([{ name: "Ferritin", course: "new" }]);
    expect(report.backInRange).toMatchObject([
      { name: "ALT", value: "30 U/L", course: "back", earlier: [{ value: "72 U/L" }] },
    ]);
    expect(report.findingsText).toContain("Outside now and not at the value before: Ferritin.");
    expect(report.findingsText).toContain("Back in the interval: ALT 30 U/L (before: 72 U/L, 2025-10-01).");
  });

  it("use a page's own earlier columns, told apart, and not the same day twice", () => {
    const history = [
      { date: "2024-10-01", value: "30" },
      { date: "2025-10-01", value: "21" },
    ];
    const one = write([on("2026-10-30", ferritin(8, { history }))]);
    expect(found(one)[0]).toMatchObject({
      course: "again",
      earlier: [
        { value: "21 ng/mL", collected: "2025-10-01", fromHistory: true },
        { value: "30 ng/mL", collected: "2024-10-01", fromHistory: true },
      ],
    });
    const two = write([on("2025-10-01", ferritin(21)), on("2026-10-30", ferritin(8, { history }))]);
    expect(found(two)[0]?.earlier.map(({ fromHistory }) => fromHistory)).toEqual([false, true]);
  });

  it("keep a critical value of an earlier report", () => {
    const potassium = (number: number) =>
      makeRow("Potassium", number, "mmol/L", { range: printed(3.5, 5.1) });
    const report = write([on("2025-10-01", potassium(7.1)), on("2026-10-30", potassium(4.4))]);
    expect(found(report)).toMatchObject([{ value: "7.1 mmol/L", urgency: "emergency" }]);
    expect(report.backInRange).toMatchObject([{ value: "4.4 mmol/L", course: "back" }]);
    expect(report.urgency).toBe("emergency");
  });
});

describe("nothing is merged", () => {
  it.each([
    ["with a value in doubt", [on("2025-10-01", ferritin(20)), on("2026-10-30", doubtful(90))]],
    ["without a day", [on(null, ferritin(20)), on("2026-10-30", ferritin(90))]],
    ["of another code", [on("2025-10-01", ferritin(20)), on("2026-10-30", makeRow("Mystery", 3, "zz"))]],
  ])("%s", (_name, readings) => {
    const report = write(readings);
    expect(found(report).map(({ value }) => value)).toEqual(["20 ng/mL"]);
    expect(report.backInRange).toEqual([]);
  });

  it("by a doubt, until the person has settled it", () => {
    const readings = [on("2025-10-01", ferritin(20)), on("2026-10-30", doubtful(90))];
    const report = write(readings, [{ reading: 1, row: 0, how: "confirmed" }]);
    expect(found(report)).toEqual([]);
    expect(report.backInRange).toMatchObject([{ value: "90 ng/mL", howRead: "confirmed" }]);
  });
});

function doubtful(number: number) {
  return ferritin(number, { status: "confirm", reasons: ["no-ink"] });
}
