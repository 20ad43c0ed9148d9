import { reading, resultRow } from "@serenya/testing";
import { expect, it } from "vitest";
import type { Report } from "../../device/records.ts";
import { wordsToShow } from "./words-to-show.ts";

const words = {
  language: "de" as const,
  paragraphs: ["Your hemoglobin (13.5 g/dL) is in its range."],
  results: [0],
  model: "a-model",
  withoutModel: null,
};
const report = (changes: Partial<Report>): Report => ({
  id: "r",
  jobId: "j",
  addedAt: "2026-11-01T08:00:00.000Z",
  readAt: "2026-11-01T08:00:09.000Z",
  reading: reading({ results: [resultRow(), resultRow()] }),
  confirmations: [],
  receipt: null,
  pages: 1,
  explanation: words,
  ...changes,
});
const said = (row: number, value: string) => ({
  row,
  value,
  how: "typed" as const,
  at: "2026-11-01T09:00:00.000Z",
});

it("shows a model's words with the model that wrote them", () => {
  expect(wordsToShow(report({}))).toEqual({
    kind: "model",
    paragraphs: words.paragraphs,
    model: "a-model",
    language: "de",
  });
});

it("shows them no more once one of their values reads otherwise", () => {
  const printed = resultRow().printed.value;
  expect(wordsToShow(report({ confirmations: [said(0, "9.9")] }))).toEqual({
    kind: "built-in",
    why: "values-changed",
  });
  expect(wordsToShow(report({ confirmations: [said(0, printed), said(1, "9.9")] })).kind).toBe("model");
});

it("says why there are none only where a model is set up", () => {
  const without = (
    withoutModel: "rejected" | "budget-spent" | "unavailable" | "not-configured" | "not-asked",
  ) => wordsToShow(report({ explanation: { ...words, paragraphs: [], model: null, withoutModel } }));
  expect(without("rejected")).toEqual({ kind: "built-in", why: "rejected" });
  expect(without("budget-spent")).toEqual({ kind: "built-in", why: "budget-spent" });
  expect(without("not-configured")).toEqual({ kind: "none" });
  expect(without("not-asked")).toEqual({ kind: "none" });
  expect(wordsToShow(report({ explanation: null }))).toEqual({ kind: "none" });
});
