import { expect, test } from "vitest";
import { withoutLeader } from "./without-leader.ts";

const box = { left: 0, top: 0, right: 1, bottom: 1 };
const bare = (text: string) =>
  withoutLeader({ text, characters: [...text].map((c) => ({ text: c, box, score: 1 })) });

test.each([
  ["..282", "282"],
  [".6,8", "6,8"],
  ["...1.38", "1.38"],
])("%s is %s behind a leader", (word, number) => {
  expect(bare(word).text).toBe(number);
  expect(bare(word).characters).toHaveLength(number.length);
});

test.each([".56", "6.8", "...", "12.03.2025", ".12.03.25", ".H"])("%s stays whole", (word) =>
  expect(bare(word).text).toBe(word),
);
