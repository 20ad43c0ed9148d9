import { expect, test } from "vitest";
import { context, rawRow, row } from "../../test/rows.ts";
import { namesAgree } from "./names-agree.ts";

function twice(name: string, second: string | null) {
  const parts = second?.split(" ") ?? [];
  const words = rawRow({ name, value: "1" }).name.map((word, i) => ({ ...word, again: parts[i] ?? null }));
  return namesAgree(row({ name, value: "1" }, ".", { name: words }), context())?.reason ?? null;
}

test.each([
  ["Sodium", "Sodium"],
  ["Hamatokrit", "Hämatokrit"],
  ["Gesamteiweis", "Gesamteiweiß"],
  ["Haemoglobin", "Haernoglobin"],
  ["Vitamin B12", "Vitamln B12"],
  ["Velorin Gll", "Velorin GII"],
  ["25-OH Vitamin D", "25-0H Vitamin D"],
  ["Velorin IgG", "Velorin 19G"],
  ["Velorin aclik", "Velorin aclık"],
])("%s and %s are one name", (one, other) => expect(twice(one, other)).toBeNull());

test.each([
  ["HDL", "LDL"],
  ["T3", "T4"],
  ["Vitamin B6", "Vitamin B12"],
  ["IgA", "IgG"],
  ["Ferrtin", "Ferritin"],
  ["Velorin antigen", "Velorim antigen"],
  ["Sodium", null],
])("%s and %s are not", (one, other) => expect(twice(one, other)).toBe("readers-disagree-name"));

test("names of a text layer are read once", () => {
  expect(namesAgree(row({ value: "1" }), context())).toBeNull();
});
