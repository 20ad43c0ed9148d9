import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { numberCertain } from "./number-certain.ts";

test("a page that never shows its decimal mark leaves 4,110 open, with both numbers as candidates", () => {
  const doubt = numberCertain(row({ value: "4,110" }, null), context());
  expect(doubt?.reason).toBe("decimal-mark-unclear");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4110", "4.11"]);
});

test("on a page with decimal points 4,110 is four thousand", () => {
  expect(numberCertain(row({ value: "4,110" }, "."), context())).toBeNull();
});

test("a comma where the page uses points is a doubt", () => {
  expect(numberCertain(row({ value: "5,6" }, "."), context())?.reason).toBe("decimal-mark-unclear");
});
