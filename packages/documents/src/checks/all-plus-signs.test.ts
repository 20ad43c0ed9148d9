import { expect, test } from "vitest";
import { context, pageOf, rawRow, row, wordsAt } from "../../test/rows.ts";
import { allPlusSigns } from "./all-plus-signs.ts";

function reasonOf(value: string, beside: string, left: number) {
  const own = rawRow({ name: "Protein", value });
  const page = pageOf([...own.name, ...own.value, ...wordsAt(beside, left)]);
  return allPlusSigns(row({ name: "Protein", value }, ".", own), context([page]))?.reason;
}

test("a grade with another plus sign beside it is not whole", () => {
  expect(reasonOf("++", "+", 213)).toBe("value-unclear");
});

test("a grade alone, and one in another column, are whole", () => {
  expect(reasonOf("++", "negative", 213)).toBeUndefined();
  expect(reasonOf("++", "+", 300)).toBeUndefined();
  expect(reasonOf("140", "+", 217)).toBeUndefined();
});
