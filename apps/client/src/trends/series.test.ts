import { describe, expect, it } from "vitest";
import type { Observation } from "../device/records.ts";
import { en } from "../texts/en.ts";
import { hasChange, listTrends, relatedTrends } from "./list-trends.ts";
import { seriesOf } from "./series.ts";
import { trendInWords } from "./words.ts";

let made = 0;
const observation = (number: number, changes: Partial<Observation> = {}): Observation => ({
  reportId: `report-${made++}`,
  row: 0,
  loinc: "718-7",
  display: "Hemoglobin [Mass/volume] in Blood",
  collected: "2026-05-02",
  addedAt: "2026-06-01T08:00:00.000Z",
  number,
  comparator: null,
  unit: "g/dL",
  low: 12,
  high: 15.5,
  status: "verified",
  ...changes,
});
const on = (collected: string) => ({ collected });
const words = (observations: readonly Observation[]) =>
  listTrends(observations).map((trend) => trendInWords(trend, en, { sex: null, age: null }));

describe("what is joined", () => {
  it("is in order of the day of collection, or else of adding, which is said", () => {
    const [series] = seriesOf([
      observation(13, { collected: null, addedAt: "2026-07-01T08:00:00.000Z" }),
      observation(12, on("2026-08-01")),
      observation(11, on("2026-02-01")),
    ]);
    expect(series?.points.map(({ number, day, isDayAdded }) => [number, day, isDayAdded])).toEqual([
      [11, "2026-02-01", false],
      [13, "2026-07-01", true],
      [12, "2026-08-01", false],
    ]);
  });

  it("turns units that convert into the newest one's, with the range, and keeps the newest as read", () => {
    const [series, ...more] = seriesOf([
      observation(131, { ...on("2026-02-01"), unit: "g/L", low: 120, high: 155 }),
      observation(13.25, on("2026-08-01")),
    ]);
    expect(more).toEqual([]);
    expect(series?.unit).toBe("g/dL");
    expect(series?.points.map(({ number, isConverted }) => [number, isConverted])).toEqual([
      [13.1, true],
      [13.25, false],
    ]);
    expect(series?.band).toEqual({ low: 12, high: 15.5 });
  });

  it("is nothing where units can't be compared: another line, the newest first", () => {
    const list = seriesOf([
      observation(12, { ...on("2026-02-01"), unit: "units of the house" }),
      observation(13, on("2026-08-01")),
      observation(14, { ...on("2026-01-01"), unit: null }),
    ]);
    expect(list.map(({ unit, points }) => [unit, points.map(({ number }) => number)])).toEqual([
      ["g/dL", [13]],
      ["units of the house", [12]],
      ["", [14]],
    ]);
  });

  it("never alters a number whose unit is only spelled differently", () => {
    const [series] = seriesOf([
      observation(4.56789123, { ...on("2026-02-01"), loinc: "26464-8", unit: "x10^9/L" }),
      observation(4.1, { ...on("2026-08-01"), loinc: "26464-8", unit: "10³/µL" }),
    ]);
    expect(series?.points.map(({ number }) => number)).toEqual([4.56789123, 4.1]);
  });

  it("counts the same value of the same day once", () => {
    const [series] = seriesOf([observation(13), observation(13), observation(13.1)]);
    expect(series?.points.map(({ number }) => number)).toEqual([13, 13.1]);
    expect(series?.hasRepeats).toBe(true);
  });

  it("has a band only where all points share it", () => {
    const shared = seriesOf([observation(13, on("2026-02-01")), observation(14)]);
    const differing = seriesOf([observation(13, { ...on("2026-02-01"), low: 11 }), observation(14)]);
    expect([shared[0]?.band, differing[0]?.band]).toEqual([{ low: 12, high: 15.5 }, null]);
  });
});

describe("a trend in words", () => {
  it("says how many, the last, and where it came from", () => {
    const rising = [11, 12.4, 13.2].map((number, month) => observation(number, on(`2026-0${month + 1}-01`)));
    expect(words(rising)).toEqual(["3 values, last 13.2 g/dL, up from 12.4"]);
  });

  it("says where the change is larger than usual", () => {
    expect(words([observation(13.8, on("2026-02-01")), observation(11.9, on("2026-08-01"))])).toEqual([
      "2 values, last 11.9 g/dL, down from 13.8, a larger change than usual",
    ]);
  });

  it("leaves out what is in doubt and says so", () => {
    const doubtful = observation(99, { ...on("2026-09-01"), status: "confirm" });
    expect(words([observation(13), doubtful])).toEqual(["1 value, last 13 g/dL, 1 value to check by you"]);
    expect(words([doubtful])).toEqual(["1 value to check by you"]);
  });

  it("claims no direction from a limit", () => {
    const limit = observation(5, { ...on("2026-09-01"), comparator: "<" });
    expect(words([observation(13), limit])).toEqual(["2 values, last <5 g/dL, before that 13"]);
  });

  it("keeps LOINC codes apart and knows which are of one analyte", () => {
    const list = listTrends([
      observation(1.1, { loinc: "2160-0", unit: "mg/dL" }),
      observation(97, { loinc: "14682-9", unit: "umol/L" }),
      observation(13),
    ]);
    expect(list.map(hasChange)).toEqual([false, false, false]);
    expect(relatedTrends("2160-0", list).map(({ loinc }) => loinc)).toEqual(["14682-9"]);
    expect(relatedTrends("718-7", list)).toEqual([]);
  });

  it("has the name of the person's language, and LOINC's English one where there is none", () => {
    const unknown = observation(1, { loinc: "0-0", display: "Something [Mass/volume] in Blood" });
    const named = (language?: string) =>
      listTrends([observation(13), unknown], language).map((trend) => [trend.name, trend.language]);
    expect(named("de")).toEqual([
      ["Hämoglobin", "de"],
      ["Something [Mass/volume] in Blood", "en"],
    ]);
    expect(named()).toEqual([
      ["Hemoglobin", "en"],
      ["Something [Mass/volume] in Blood", "en"],
    ]);
  });
});
