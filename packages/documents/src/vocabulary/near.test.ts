import { expect, test } from "vitest";
import { roleOf } from "./headings.ts";
import { isRangeLabel, isResultLabel } from "./labels.ts";
import { mendWords } from "./near.ts";

test.each([
  ["ResuIt", "value"],
  ["Resu1tado", "value"],
  ["Ergebhis", "value"],
  ["Reterence Range", "range"],
  ["Referenzbereicb", "range"],
  ["lnvestigation", "name"],
  ["Untersuchurg", "name"],
  ["Einhett", "unit"],
  ["Unidodes", "unit"],
])("a recogniser's %s heads a column of %ss", (heading, role) => {
  expect(roleOf(heading)).toBe(role);
});

test.each(["Iron", "Urea", "Testosterone", "Insulin", "Resistin", "Ferritin", "Reticulocytes"])(
  "%s is no heading",
  (name) => {
    expect(roleOf(name)).toBeNull();
  },
);

test("labels of values and ranges are mended too", () => {
  expect(isResultLabel("Resultodo")).toBe(true);
  expect(isRangeLabel("Valores de referencja")).toBe(true);
});

test("short words are never guessed", () => {
  expect(mendWords("tost", ["test"])).toBeNull();
});
