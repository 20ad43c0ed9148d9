import { judgeReading } from "@serenya/clinical";
import type { Reading, ResultRow } from "@serenya/contract";
import { reading, resultRow } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import type { Confirmation } from "../device/records.ts";
import { confirmedReading } from "./confirmed-reading.ts";

const place = resultRow().source;
const potassium = (value: number, changes: Partial<ResultRow> = {}) =>
  resultRow({
    printed: { name: "Potassium", value: String(value), unit: "mmol/L", range: "3.5 - 5.1", flag: null },
    value: { kind: "quantity", number: value, comparator: null, unit: "mmol/L" },
    range: { low: 3.5, high: 5.1, from: "printed" },
    ...changes,
  });
const doubtful = (value: number, ...candidates: string[]) =>
  potassium(value, {
    status: "confirm",
    reasons: ["flag-contradicts-range"],
    candidates: candidates.map((candidate) => ({ value: candidate, source: place })),
  });
const said = (value: string, how: Confirmation["how"] = "typed", row = 0): Confirmation => ({
  row,
  value,
  how,
  at: "2026-11-01T08:00:00.000Z",
});
const judged = (...results: ResultRow[]): Reading => judgeReading(reading({ results }));

describe("a confirmed value is judged again", () => {
  test("without a confirmation nothing changes", () => {
    const before = judged(doubtful(4.1, "4.1", "7.1"));
    expect(confirmedReading({ reading: before, confirmations: [] })).toBe(before);
  });

  test("the step falls with the person's word", () => {
    const before = judged(doubtful(4.1, "4.1", "7.1"));
    expect(before.urgency).toBe("cannot-tell");
    const after = confirmedReading({ reading: before, confirmations: [said("4.1", "as-read")] });
    expect(after.urgency).toBe("none");
    expect(after.results[0]).toMatchObject({ status: "verified", interpretation: "normal", reasons: [] });
  });

  test("the step rises with the person's word", () => {
    const before = judged(doubtful(4.1, "4.1"));
    const after = confirmedReading({ reading: before, confirmations: [said("7.1")] });
    expect(after.urgency).toBe("emergency");
    expect(after.results[0]?.printed.value).toBe("7.1");
  });

  test("a calm value never lowers what another row says", () => {
    const before = judged(doubtful(4.1, "4.1", "7.1"), potassium(7.2));
    const after = confirmedReading({ reading: before, confirmations: [said("4.1")] });
    expect(after.urgency).toBe("emergency");
  });

  test("a row that was read for certain can't be talked down", () => {
    const before = judged(potassium(7.2));
    const after = confirmedReading({ reading: before, confirmations: [said("4.1")] });
    expect(after.urgency).toBe("emergency");
    expect(after.results[0]?.printed.value).toBe("7.2");
  });

  test("what raised another row, or the whole, beyond our rules stays", () => {
    const before = judged(doubtful(4.1, "4.1", "7.1"), potassium(4.4));
    const row = { ...(before.results[1] ?? potassium(4.4)), urgency: "today" as const };
    const raisedRow = { ...before, results: [...before.results.slice(0, 1), row], urgency: "today" as const };
    const confirmations = [said("4.1")];
    expect(confirmedReading({ reading: raisedRow, confirmations }).urgency).toBe("today");
    const raisedWhole = { ...before, urgency: "emergency" as const };
    expect(confirmedReading({ reading: raisedWhole, confirmations }).urgency).toBe("emergency");
  });

  test("a row that isn't there changes nothing", () => {
    const before = judged(potassium(4.4));
    expect(confirmedReading({ reading: before, confirmations: [said("9.9", "typed", 7)] })).toBe(before);
  });

  test("on a page whose mark is open, a candidate is the number that was chosen", () => {
    const unclear = resultRow({
      printed: { name: "Thing", value: "1.234", unit: "U/L", range: null, flag: null },
      value: { kind: "quantity", number: 1234, comparator: null, unit: "U/L" },
      range: null,
      status: "confirm",
      reasons: ["decimal-mark-unclear"],
      candidates: ["1234", "1.234"].map((value) => ({ value, source: place })),
    });
    const open = reading({ results: [unclear] });
    const before = { ...open, document: { ...open.document, decimal: null } };
    const chosen = (value: string) =>
      confirmedReading({ reading: before, confirmations: [said(value, "candidate")] }).results[0]?.value;
    expect(chosen("1.234")).toMatchObject({ number: 1.234 });
    expect(chosen("1234")).toMatchObject({ number: 1234 });
  });
});
