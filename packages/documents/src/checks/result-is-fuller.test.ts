import { expect, test } from "vitest";
import { context, pageOf, row, wordsAt } from "../../test/rows.ts";
import { resultIsFuller } from "./result-is-fuller.ts";

const look = (unit: string, earlier: string) =>
  resultIsFuller(
    row({ value: "141", ...(unit !== "" && { unit }) }, ".", {
      history: [{ date: null, words: wordsAt(earlier, 300) }],
    }),
    context([pageOf([])]),
  );

test("an earlier value with a unit or limits beside a bare result: the two may be changed over", () => {
  expect(look("", "139 mmol/L")?.reason).toBe("newest-unclear");
  expect(look("", "139 (136 - 145)")?.candidates?.map((c) => c.value)).toEqual(["141", "139 (136 - 145)"]);
});

test("an earlier value alone, or a result with its unit, is in order", () => {
  expect(look("", "139")).toBeNull();
  expect(look("mmol/L", "139 mmol/L")).toBeNull();
});
