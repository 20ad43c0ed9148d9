import { expect, it } from "vitest";
import { readCandidate } from "./read-candidate.ts";

const like = { kind: "quantity", number: 1, comparator: null, unit: "g/dL" } as const;

it.each([
  ["1,5", ",", 1.5],
  // Written with the other mark than the page's: still one and a half, not fifteen.
  ["1.5", ",", 1.5],
  ["1,5", ".", 1.5],
  ["1.234", ",", 1234],
  ["1,234", ".", 1234],
  ["0.125", ",", 0.125],
  ["1.234,5", ",", 1234.5],
  ["4 500", ".", 4500],
  ["4.11", null, 4.11],
] as const)("%s on a page with %s is %d", (text, decimal, number) => {
  expect(readCandidate(text, decimal, like)).toMatchObject({ number });
});

it.each(["Negative", "1:80", "12-14", ""])("%j is no number", (text) => {
  expect(readCandidate(text, ".", like)).toBeNull();
});
