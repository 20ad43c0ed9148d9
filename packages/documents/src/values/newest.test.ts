import { expect, test } from "vitest";
import { findNewest } from "./newest.ts";

test.each([
  [["2024-01-02", "2025-01-02"], null, 1, true],
  [["20/09/2025", "12/01/2025"], null, 0, true],
  [["02/10/2025", "01/12/2025"], null, 1, false],
  [["02/10/2025", "01/12/2025"], "month-first", 0, true],
  [["02/10/2025", "01/12/2025"], "day-first", 1, true],
  [["3 Jan 2025", "2 Mar 2025"], null, 1, true],
] as const)("of %j written %s the newest is number %d, certain: %s", (dates, order, index, certain) => {
  expect(findNewest(dates, order)).toEqual({ index, certain });
});
