import type { ResultRow } from "@serenya/contract";
import { criticalFindings } from "../critical/critical-words.ts";
import { normaliseName } from "../names/normalise-name.ts";
import { analyteOfRow } from "./code-of.ts";
import { identify } from "./identify.ts";
import type { Judgement } from "./judge-number.ts";
import { readWords } from "./read-words.ts";

/**
 * Judges a result in words against what the page expects ("Negative"), else against what is expected in
 * health where that is beyond doubt (a urine strip). Word for word the same as the printed range is normal.
 * Findings that lists phone whenever present are emergencies, as all lists that print them agree.
 */
export function judgeWords(row: ResultRow, text: string): Judgement {
  const meaning = readWords(text);
  const name = normaliseName(row.printed.name);
  const finding = criticalFindings.find((known) => known.name.test(name));
  if (finding && meaning === "positive") {
    return { interpretation: "abnormal", urgency: "emergency", range: null };
  }
  // "Nil" and "None" are expectations here; a dash is not.
  const expectedText = normaliseName(row.printed.range ?? "") === "" ? null : row.printed.range;
  const same =
    expectedText !== null &&
    normaliseName(expectedText) === normaliseName(text) &&
    normaliseName(text) !== "";
  if (same || meaning === "normal") return { interpretation: "normal", urgency: "none", range: null };
  const analyte = analyteOfRow(row, identify(row));
  const expected = expectedText === null ? (analyte?.expected ?? "other") : readWords(expectedText);
  if (expected === "negative" && meaning === "negative") {
    return { interpretation: "normal", urgency: "none", range: null };
  }
  if (expected === "negative" && meaning === "positive") {
    return { interpretation: "abnormal", urgency: "routine", range: null };
  }
  if (expected === "positive" && meaning === "negative") {
    return { interpretation: "abnormal", urgency: "routine", range: null };
  }
  return { interpretation: "unknown", urgency: "cannot-tell", range: null };
}
