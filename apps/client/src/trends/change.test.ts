import { describe, expect, it } from "vitest";
import type { Observation } from "../device/records.ts";
import { changeOf } from "./change.ts";
import { seriesOf } from "./series.ts";

let made = 0;
const hemoglobin = (number: number, collected: string, changes: Partial<Observation> = {}): Observation => ({
  reportId: `report-${made++}`,
  row: 0,
  loinc: "718-7",
  display: "Hemoglobin [Mass/volume] in Blood",
  collected,
  addedAt: "2026-06-01T08:00:00.000Z",
  number,
  comparator: null,
  unit: "g/dL",
  low: 12,
  high: 15.5,
  status: "verified",
  ...changes,
});
const adult = { sex: null, age: null };
const judge = (...observations: readonly Observation[]) => {
  const [series] = seriesOf(observations);
  return series ? changeOf(series, adult) : null;
};

describe("the newest change", () => {
  it("is held against usual variation, which is also told in the trend's unit", () => {
    const change = judge(hemoglobin(13.8, "2026-02-01"), hemoglobin(11.9, "2026-08-01"));
    expect(change?.judged.verdict).toBe("likely");
    // 13.8 ± 8.5 %
    expect(change?.usual).toEqual({ low: 12.6, high: 15 });
    expect(judge(hemoglobin(13.8, "2026-02-01"), hemoglobin(13.1, "2026-08-01"))?.judged.verdict).toBe(
      "not-shown",
    );
  });

  it("compares across units, and counts the digits of each as printed", () => {
    const older = hemoglobin(138, "2026-02-01", { unit: "g/L" });
    expect(judge(older, hemoglobin(11.9, "2026-08-01"))).toMatchObject({
      judged: { verdict: "likely" },
      usual: { low: 12.6, high: 15 },
    });
    const rounded = hemoglobin(13, "2026-02-01", { unit: "g/dL" });
    expect(judge(rounded, hemoglobin(11.8, "2026-08-01"))?.judged.verdict).toBe("not-shown");
  });

  it("leaves out what is in doubt", () => {
    const doubtful = hemoglobin(9, "2026-09-01", { status: "confirm" });
    expect(judge(hemoglobin(13.8, "2026-02-01"), doubtful)).toBeNull();
  });

  it("is from the day before, where the newest day has two values", () => {
    const day = "2026-08-01";
    const change = judge(hemoglobin(13.8, "2026-02-01"), hemoglobin(13.5, day), hemoglobin(11.9, day));
    expect([change?.before.number, change?.last.number]).toEqual([13.8, 11.9]);
  });

  it("is none within a day, without a difference, and of one value", () => {
    const first = hemoglobin(13.8, "2026-02-01");
    expect(judge(first)).toBeNull();
    expect(judge(first, hemoglobin(11, "2026-02-01"))).toBeNull();
    expect(judge(first, hemoglobin(13.8, "2026-08-01"))).toBeNull();
  });

  it("is not judged from a limit, an unknown unit or a test without figures", () => {
    const why = (changes: Partial<Observation>) =>
      judge(hemoglobin(13.8, "2026-02-01", changes), hemoglobin(30, "2026-08-01", changes));
    for (const changes of [{ comparator: "<" as const }, { unit: "units of the house" }, { loinc: "5763-8" }])
      expect(why(changes)).toMatchObject({ judged: { verdict: "unknown" }, usual: null });
  });
});
