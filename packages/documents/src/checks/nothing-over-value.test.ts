import { expect, test } from "vitest";
import { context, pageOf, rawRow, size, wordsAt } from "../../test/rows.ts";
import { readRow } from "../report/result.ts";
import { nothingOverValue } from "./nothing-over-value.ts";

const raw = rawRow({ value: "4.2" });
const read = readRow(raw, size, { mark: ".", order: null, sex: null, age: null, language: null });

test("a second number in the value's place gives both as candidates", () => {
  const other = wordsAt("6.9", 201);
  const doubt = nothingOverValue(read, context([pageOf([...raw.value, ...other])]));
  expect(doubt?.reason).toBe("text-over-value");
  expect(doubt?.candidates?.map((c) => c.value)).toEqual(["4.2", "6.9"]);
});

test("unseen text in the value's place counts too", () => {
  const hidden = wordsAt("6.9", 201);
  expect(nothingOverValue(read, context([pageOf(raw.value, { hidden })]))?.reason).toBe("text-over-value");
});

test("a picture drawn later over the value is a doubt", () => {
  const covered = { ...raw, value: raw.value.map((w) => ({ ...w, doubts: ["covered"] })) };
  const doubt = nothingOverValue(
    readRow(covered, size, { mark: ".", order: null, sex: null, age: null, language: null }),
    context([pageOf(raw.value)]),
  );
  expect(doubt?.reason).toBe("picture-over-value");
});

test("a watermark of much larger letters behind the value is none", () => {
  const watermark = wordsAt("SAMPLE", 180, 105, { size: 40 });
  expect(nothingOverValue(read, context([pageOf([...raw.value, ...watermark])]))).toBeNull();
});
