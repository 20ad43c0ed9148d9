import { expect, test } from "vitest";
import { makeReading, makeRow } from "../../../test/make-row.ts";
import { judgeReading } from "../../judge/judge-reading.ts";
import { checkWords } from "../check-words.ts";
import { factsOf } from "../facts-of.ts";

const told = factsOf([judgeReading(makeReading([makeRow("Potassium", 4.2, "mmol/L")]))], { language: "en" });

test("a published range is not called the laboratory's", () => {
  expect(told.facts[0]?.rangeFrom).toBe("published");
  expect(checkWords(["{{r1}} is within the lab's range."], told).ok).toBe(false);
  expect(checkWords(["{{r1}} is within the range printed on your report."], told).ok).toBe(false);
  expect(checkWords(["{{r1}} is within the normal range."], told).ok).toBe(true);
});
