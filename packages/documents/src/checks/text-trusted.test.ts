import { expect, test } from "vitest";
import { context, pageOf, rawRow, size, wordsAt } from "../../test/rows.ts";
import { readRow } from "../report/result.ts";
import { textTrusted } from "./text-trusted.ts";

const withValue = (value: ReturnType<typeof wordsAt>) =>
  readRow({ ...rawRow({ value: "1" }), value }, size, {
    mark: ".",
    order: null,
    sex: null,
    age: null,
    language: null,
  });

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

test.each([
  ["what the layer says: it is trusted", { first: "4.2", second: "4.2", agreed: true }, null],
  ["something else: both are candidates", { first: "4.7", second: "4.7", agreed: true }, ["4.2", "4.7"]],
  ["two things: all are candidates", { first: "4.2", second: "42", agreed: false }, ["4.2", "42"]],
  ["nothing: it stays doubtful", { first: null, second: null, agreed: false }, ["4.2"]],
])("where the letters are unsure and recognisers see %s", (_, shown, candidates) => {
  const read = withValue(wordsAt("4.2", 200, 100, { letterUnsure: true }));
  const doubt = textTrusted({ ...read, raw: { ...read.raw, shown } }, context());
  expect(doubt?.candidates?.map((candidate) => candidate.value) ?? null).toEqual(candidates);
});

test("a character whose shape no look confirmed is a doubt", () => {
  const value = wordsAt("4.2", 200);
  const page = pageOf(value, { unproven: new Set(value[0]?.glyphs.slice(2)) });
  expect(textTrusted(withValue(value), context([page]))?.reason).toBe("letters-unsure");
});
