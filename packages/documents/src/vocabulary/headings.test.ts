import { expect, test } from "vitest";
import { roleOf } from "./headings.ts";

test.each([
  ["Test Name", "name"],
  ["Untersuchung", "name"],
  ["Prueba", "name"],
  ["Result", "value"],
  ["Ergebnis", "value"],
  ["Out Of Range", "value"],
  ["Valeurs de référence", "range"],
  ["Biological Ref. Interval", "range"],
  ["Normalwerte", "range"],
  ["U.M.", "unit"],
  ["Einheit", "unit"],
  ["Previous Result", "previous"],
  ["Vorwert", "previous"],
  ["Flag", "flag"],
  ["Haemoglobin", null],
  ["140", null],
] as const)("%s heads %s", (heading, role) => {
  expect(roleOf(heading)).toBe(role);
});
