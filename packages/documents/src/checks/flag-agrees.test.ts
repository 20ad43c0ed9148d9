import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { flagAgrees } from "./flag-agrees.ts";

test.each([
  ["4.2", "3.5 - 5.1", "H"],
  ["4.2", "3.5 - 5.1", "low"],
  ["6.2", "3.5 - 5.1", "Normal"],
])("%s in %s flagged %s contradicts itself", (value, range, flag) => {
  expect(flagAgrees(row({ value, range, flag }), context())?.reason).toBe("flag-contradicts-range");
});

test.each([
  ["6.2", "3.5 - 5.1", "H"],
  ["3.1", "3.5 - 5.1", "↓"],
  ["4.2", "3.5 - 5.1", "*"],
  ["150", "150 - 410", "Borderline"],
])("%s in %s flagged %s agrees", (value, range, flag) => {
  expect(flagAgrees(row({ value, range, flag }), context())).toBeNull();
});
