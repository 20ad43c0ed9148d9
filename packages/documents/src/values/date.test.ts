import { expect, test } from "vitest";
import { findDateOrder, readDate } from "./date.ts";

test.each([
  ["2024-05-14", null, "2024-05-14"],
  ["14.05.2024 08:15", null, "2024-05-14"],
  ["27-Feb-2026, 02:25 PM", null, "2026-02-27"],
  ["February 12, 2026", null, "2026-02-12"],
  ["12 de mayo de 2023", null, "2023-05-12"],
  ["03/04/2024", "day-first", "2024-04-03"],
  ["03/04/2024", "month-first", "2024-03-04"],
  ["03/04/2024", null, null],
  ["99/99/2024", null, null],
] as const)("%s read %s is %s", (text, order, date) => {
  expect(readDate(text, order)).toBe(date);
});

test("a document's own dates show which part comes first", () => {
  expect(findDateOrder(["25/03/2024", "03/04/2024"], "en")).toBe("day-first");
  expect(findDateOrder(["03/25/2024"], "en")).toBe("month-first");
  expect(findDateOrder(["03/04/2024"], "en")).toBeNull();
  expect(findDateOrder(["03/04/2024"], "fr")).toBe("day-first");
});
