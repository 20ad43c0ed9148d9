import { expect, test } from "vitest";
import { context, pageOf, row, wordsAt } from "../../test/rows.ts";
import { unitTaken } from "./unit-taken.ts";

const line = [
  ...wordsAt("Velorin", 50),
  ...wordsAt("4.2", 200),
  ...wordsAt("mg/dL", 260),
  ...wordsAt("1 - 5", 340),
];
const page = pageOf(line);

test("a unit behind the value that no cell took makes the row doubtful", () => {
  const value = row({ name: "Velorin", value: "4.2", range: "1 - 5" });
  expect(unitTaken(value, { ...context([page]), rows: [value] })?.reason).toBe("unit-missing");
});

test("a unit that the row has, that stands in its range, or that belongs to the row beside it, does not", () => {
  const whole = row({ name: "Velorin", value: "4.2", unit: "mg/dL", range: "1 - 5" });
  expect(unitTaken(whole, { ...context([page]), rows: [whole] })).toBeNull();
  const behind = row({ name: "Velorin", value: "4.2", range: "1 - 5" }, ".", {
    range: wordsAt("1 - 5", 230),
  });
  expect(unitTaken(behind, { ...context([page]), rows: [behind] })).toBeNull();
  const bare = row({ name: "Ratio", value: "2.1" }, ".", {
    name: wordsAt("Ratio", 20),
    value: wordsAt("2.1", 100),
  });
  const beside = row({ name: "Velorin", value: "4.2" }, ".", { name: wordsAt("Velorin", 150) });
  expect(unitTaken(bare, { ...context([page]), rows: [bare, beside] })).toBeNull();
});
