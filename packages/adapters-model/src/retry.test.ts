import { expect, test } from "vitest";
import { pauseAfter, retrying } from "./retry.ts";

const plan = { tries: 6, firstMs: 100, mostMs: 500 };

test("the longest pause doubles up to a limit, and any share of it may come", () => {
  const longest = [1, 2, 3, 4, 5].map((count) => pauseAfter(plan, count, 1));
  expect(longest).toEqual([100, 200, 400, 500, 500]);
  expect([0, 0.25, 0.5].map((share) => pauseAfter(plan, 2, share))).toEqual([0, 50, 100]);
});

test("an abort ends a pause", async () => {
  const stop = new AbortController();
  const long = { tries: 2, firstMs: 1e8, mostMs: 1e8 };
  const waiting = retrying(long, { left: () => 1e9, signal: stop.signal }, async () => ({ again: "later" }));
  setTimeout(() => stop.abort(), 20);
  await expect(waiting).rejects.toThrow("aborted");
});
