import { describe, expect, it } from "vitest";
import { measuredOf } from "../judge/measured.ts";
import { interpretAgainstRange } from "./interpret-against-range.ts";
import { highestStep } from "./ladder.ts";
import { readFlag } from "./read-flag.ts";
import { readWords } from "./read-words.ts";

const measure = (number: number, comparator: "<" | "<=" | ">" | ">=" | null = null) => {
  const measured = measuredOf({ kind: "quantity", number, comparator, unit: null });
  if (!measured) throw new Error("a quantity is always measured");
  return measured;
};

describe("interpretAgainstRange", () => {
  const range = { low: 3.5, high: 5, from: "printed" as const };
  it.each([
    [3.5, null, "normal"],
    [5, null, "normal"],
    [3.4, null, "low"],
    [5.1, null, "high"],
    [3.5, "<", "low"],
    [5, ">", "high"],
    [4, "<", "unknown"],
    [4, ">", "unknown"],
    [2, "<", "low"],
    [9, ">", "high"],
  ] as const)("%d %s is %s", (number, comparator, expected) => {
    expect(interpretAgainstRange(measure(number, comparator), range)).toBe(expected);
  });

  it("judges one-sided ranges and spans, and never calls the unknown normal", () => {
    expect(interpretAgainstRange(measure(0.3, "<"), { low: null, high: 5, from: "printed" })).toBe("normal");
    expect(interpretAgainstRange(measure(60, ">"), { low: 59, high: null, from: "printed" })).toBe("normal");
    expect(interpretAgainstRange(measure(60, ">"), { low: 90, high: null, from: "printed" })).toBe("unknown");
    const span = measuredOf({ kind: "range", low: 5, high: 8, unit: "/hpf" });
    expect(span && interpretAgainstRange(span, { low: 0, high: 5, from: "printed" })).toBe("high");
    expect(interpretAgainstRange(measure(4), { low: null, high: null, from: "printed" })).toBe("unknown");
    expect(interpretAgainstRange(measure(4), { low: 9, high: 1, from: "printed" })).toBe("unknown");
  });
});

describe("readFlag", () => {
  it.each([
    ["HH", "critical-high"],
    ["LL", "critical-low"],
    ["Critical", "critical"],
    ["PANIC", "critical"],
    ["H", "high"],
    ["(High)", "high"],
    ["[L]", "low"],
    ["\u2191", "high"],
    ["erh\u00f6ht", "high"],
    ["bajo", "low"],
    ["*", "abnormal"],
    ["!", "abnormal"],
    ["!!", "critical"],
    ["AA", "critical"],
    ["C", "none"],
    ["Very high", "high"],
    ["H *", "high"],
    ["* L", "low"],
    ["Above high normal", "high"],
    ["High \u2191", "high"],
    ["HH !", "critical-high"],
    ["++", "high"],
    ["--", "low"],
    ["-", "none"],
    ["Normal", "none"],
    ["Borderline", "none"],
    [null, "none"],
  ])("%s means %s", (printed, meaning) => {
    expect(readFlag(printed)).toBe(meaning);
  });
});

describe("readWords", () => {
  it.each([
    ["Negative", "negative"],
    ["Not Detected", "negative"],
    ["NON REACTIVE", "negative"],
    ["nicht nachweisbar", "negative"],
    ["Absence", "negative"],
    ["no detectado", "negative"],
    ["n\u00e3o reagente", "negative"],
    ["assente", "negative"],
    ["Positive", "positive"],
    ["Detected (+++)", "positive"],
    ["2+", "positive"],
    ["++", "positive"],
    ["Trace", "positive"],
    ["Spuren", "positive"],
    ["Reactive 1:64", "positive"],
    ["normal", "normal"],
    ["Pale yellow", "other"],
  ])("%s is %s", (text, meaning) => {
    expect(readWords(text)).toBe(meaning);
  });
});

describe("highestStep", () => {
  it("takes the highest, and lets cannot-tell win over none alone", () => {
    expect(highestStep(["none", "today", "routine"])).toBe("today");
    expect(highestStep(["none", "cannot-tell"])).toBe("cannot-tell");
    expect(highestStep(["routine", "cannot-tell"])).toBe("routine");
    expect(highestStep(["emergency", "cannot-tell"])).toBe("emergency");
    expect(highestStep(["none"])).toBe("none");
    expect(highestStep([])).toBe("cannot-tell");
  });
});
