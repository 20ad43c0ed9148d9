import { expect, test } from "vitest";
import { context, rawRow, row } from "../../test/rows.ts";
import { unitFitsName } from "./unit-fits-name.ts";

function onPicture(name: string, unit: string) {
  const text = { name, value: "106.7", unit };
  const seen = rawRow(text).unit.map((word) => ({ ...word, again: word.text }));
  return unitFitsName(row(text, ".", { unit: seen }), context());
}

test("a unit in which nothing of that name is measured belongs to another row", () => {
  expect(onPicture("Ferritin", "kU/L")?.reason).toBe("unit-unlike-name");
  expect(onPicture("Ferritin", "ng/mL")).toBeNull();
  expect(onPicture("Something", "kU/L")).toBeNull();
  expect(onPicture("eGFR", "mL/min")).toBeNull();
  expect(onPicture("ESR", "mm")).toBeNull();
  expect(onPicture("eGFR", "mL")?.reason).toBe("unit-unlike-name");
});

test("a unit that nobody uses, a stroke from one in use", () => {
  expect(onPicture("Cortisol", "pg/dL")?.reason).toBe("unit-unlike-name");
  expect(onPicture("Cortisol", "µg/dL")).toBeNull();
  expect(onPicture("Total protein", "g/d")?.reason).toBe("unit-unlike-name");
  expect(onPicture("Urine protein, 24 h", "g/d")).toBeNull();
  expect(onPicture("Estradiol", "pg/mL")).toBeNull();
});

test("a text layer's cells do not run into each other", () => {
  const read = row({ name: "Ferritin", value: "106.7", unit: "kU/L" });
  expect(unitFitsName(read, context())).toBeNull();
});
