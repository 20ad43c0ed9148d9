import { reading, resultRow } from "@serenya/testing";
import { expect, test } from "vitest";
import { rowsToCheck } from "./rows-to-check.ts";
import { valueChoices } from "./value-choices.ts";

const candidatesOf = (...values: string[]) => values.map((value) => ({ value, source: resultRow().source }));

test("as read first, then each candidate once", () => {
  const row = resultRow({ candidates: candidatesOf("13.2", "18.2", "18.2") });
  expect(valueChoices(row)).toEqual([
    { value: "13.2", how: "as-read" },
    { value: "18.2", how: "candidate" },
  ]);
});

test("where the mark is open, the print is no choice: it would settle nothing", () => {
  const printed = { name: "Thing", value: "1,234", unit: null, range: null, flag: null };
  const row = resultRow({
    printed,
    reasons: ["decimal-mark-unclear"],
    candidates: candidatesOf("1234", "1.234"),
  });
  expect(valueChoices(row).map(({ value }) => value)).toEqual(["1234", "1.234"]);
});

test("values that may be urgent are checked first, and only doubtful ones", () => {
  const results = [
    resultRow(),
    resultRow({ status: "confirm", reasons: ["letters-unsure"] }),
    resultRow({ status: "confirm", reasons: ["letters-unsure", "check-value-first"] }),
  ];
  expect(rowsToCheck(reading({ results }))).toEqual([2, 1]);
});
