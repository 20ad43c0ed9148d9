import { reading, resultRow } from "@serenya/testing";
import { expect, test } from "vitest";
import { observationsOf } from "./observations.ts";
import type { Confirmation } from "./records.ts";

const code = { system: "http://loinc.org", code: "718-7", display: "Hemoglobin" };
const confirmation = (value: string): Confirmation => ({
  row: 0,
  value,
  how: "typed",
  at: "2026-11-02T00:00:00Z",
});
const reportWith = (row: Parameters<typeof resultRow>[0], confirmations: Confirmation[] = []) => ({
  id: "r",
  addedAt: "2026-11-01T00:00:00Z",
  reading: reading({ results: [resultRow(row)] }),
  confirmations,
});

test("a coded number stands in the trend as it was read", () => {
  expect(observationsOf(reportWith({ code }))).toEqual([
    {
      reportId: "r",
      row: 0,
      loinc: "718-7",
      display: "Hemoglobin",
      collected: "2026-10-30",
      addedAt: "2026-11-01T00:00:00Z",
      number: 13.2,
      comparator: null,
      unit: "g/dL",
      low: 12,
      high: 15.5,
      status: "verified",
    },
  ]);
});

test("without a code, with another system's code or without a number it does not", () => {
  expect(observationsOf(reportWith({}))).toEqual([]);
  expect(observationsOf(reportWith({ code: { ...code, system: "urn:local" } }))).toEqual([]);
  expect(observationsOf(reportWith({ code, value: { kind: "text", text: "see comment" } }))).toEqual([]);
  expect(
    observationsOf(reportWith({ code, value: { kind: "titre", dilution: 80, comparator: null } })),
  ).toEqual([]);
});

test("what the person confirmed counts, whichever way it turns the row", () => {
  const doubtful = { code, status: "confirm", value: { kind: "text", text: "1B.2" } } as const;
  expect(observationsOf(reportWith(doubtful))).toEqual([]);
  expect(observationsOf(reportWith(doubtful, [confirmation("< 13.2")]))).toMatchObject([
    { number: 13.2, comparator: "<", unit: "g/dL", status: "confirmed" },
  ]);
  expect(observationsOf(reportWith({ code }, [confirmation("Negative")]))).toEqual([]);
  expect(observationsOf(reportWith({ code, status: "confirm" }, [confirmation("13.2")]))).toMatchObject([
    { number: 13.2, status: "confirmed" },
  ]);
});
