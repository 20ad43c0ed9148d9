import { expect, it } from "vitest";
import { newestEarlier } from "./newest-earlier.ts";

const past = (date: string | null, value: string) => ({ date, value });

it("is the one with the latest date, in whichever order the page prints them", () => {
  const [may, june] = [past("2025-05-02", "11.0"), past("2025-06-02", "11.4")];
  expect(newestEarlier({ history: [may, june] })).toBe(june);
  expect(newestEarlier({ history: [june, may] })).toBe(june);
});

it("is the only one, dated or not, and nobody's guess among several without dates", () => {
  const [one, other] = [past(null, "11.0"), past(null, "11.4")];
  expect(newestEarlier({ history: [one] })).toBe(one);
  expect(newestEarlier({ history: [one, other] })).toBeNull();
  expect(newestEarlier({ history: [] })).toBeNull();
});
