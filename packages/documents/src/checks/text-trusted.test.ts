import { expect, test } from "vitest";
import { context, rawRow, size, wordsAt } from "../../test/rows.ts";
import { readRow } from "../report/result.ts";
import { textTrusted } from "./text-trusted.ts";

const withValue = (value: ReturnType<typeof wordsAt>) =>
  readRow({ ...rawRow({ value: "1" }), value }, size, { mark: ".", order: null, sex: null, age: null });

test("a font that gives no trustworthy letters is a doubt", () => {
  expect(textTrusted(withValue(wordsAt("4.2", 200, 100, { letterUnsure: true })), context())?.reason).toBe(
    "letters-unsure",
  );
});

test.each(["4\u202e2", "4\ue0012", "4\u200b2"])("%j holds a character that no page shows", (text) => {
  expect(textTrusted(withValue(wordsAt(text, 200)), context())?.reason).toBe("letters-unsure");
});

test("a digit without ink is a doubt", () => {
  const value = wordsAt("4.2", 200).map((w) => ({ ...w, doubts: ["ink-missing"] }));
  expect(textTrusted(withValue(value), context())?.reason).toBe("ink-missing");
});

test("plain text is trusted", () => {
  expect(textTrusted(withValue(wordsAt("4.2", 200)), context())).toBeNull();
});
