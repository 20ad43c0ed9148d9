import { expect, test } from "vitest";
import { findNewest } from "./newest.ts";

test.each([
  [["2024-01-02", "2025-01-02"], null, 1, true],
  [["20/09/2025", "12/01/2025"], null, 0, true],
  [["02/10/2025", "01/12/2025"], null, 1, false],
  [["02/10/2025", "01/12/2025"], "month-first", 0, true],
  [["02/10/2025", "01/12/2025"], "day-first", 1, true],
  [["3 Jan 2025", "2 Mar 2025"], null, 1, true],
  [["04/06/2025 06:10", "04/06/2025 21:40", "03/06/2025"], "day-first", 1, true],
  [["04/06/2025 9:05", "04/06/2025 21:40"], "day-first", 1, true],
  [["04/06/2025", "04/06/2025 21:40"], "day-first", 0, false],
  [["03.06. 22:00", "04.06. 06:00"], null, 1, true],
  [["9 Mar 22:00", "10 Mar 06:00", "8 Mar 14:00"], null, 1, true],
  [["30.12.", "02.01."], null, 0, false],
] as const)("of %j written %s the newest is number %d, certain: %s", (dates, order, index, certain) => {
  expect(findNewest(dates, order)).toEqual({ index, certain });
});
