import { expect, test } from "vitest";
import { dayText } from "./dates.ts";

test("a plain day is not moved by the time zone", () => {
  const before = process.env.TZ;
  process.env.TZ = "America/Los_Angeles";
  expect(dayText("2026-03-12")).toBe("12 March 2026");
  process.env.TZ = before;
});

test("what is no date is shown as it is", () => {
  expect(dayText("spring 2026")).toBe("spring 2026");
});
