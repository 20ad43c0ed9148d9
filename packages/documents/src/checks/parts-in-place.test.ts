import { expect, test } from "vitest";
import { context, row, wordsAt } from "../../test/rows.ts";
import { partsInPlace } from "./parts-in-place.ts";

const look = (...range: ReturnType<typeof wordsAt>[]) =>
  partsInPlace(row({ name: "Protein", value: "Moderate" }, ".", { range: range.flat() }), context());

test("limits on both sides of the value are those of two rows", () => {
  expect(look(wordsAt("Negative", 120), wordsAt("None", 340))?.reason).toBe("value-unclear");
});

test("limits before the value, behind it, or in the lines around it are one row's", () => {
  expect(look(wordsAt("Negative", 120))).toBeNull();
  expect(look(wordsAt("Negative", 340))).toBeNull();
  expect(look(wordsAt("3.5 -", 120), wordsAt("5.2", 340))).toBeNull();
  expect(look(wordsAt("Low: below 3", 120, 88), wordsAt("Normal", 340))).toBeNull();
});
