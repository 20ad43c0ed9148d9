import { expect, test } from "vitest";
import { context, row } from "../../test/rows.ts";
import { titreHasNoUnit } from "./titre-has-no-unit.ts";

test("a colon between figures with a unit behind them is no titre", () => {
  const colon = row({ name: "Free T4", value: "1:37", unit: "ng/dL" });
  expect(titreHasNoUnit(colon, context())?.reason).toBe("value-unclear");
});

test("a titre is one, and a number with a unit is a number", () => {
  expect(titreHasNoUnit(row({ name: "ANA", value: "1:80" }), context())).toBeNull();
  expect(titreHasNoUnit(row({ name: "Free T4", value: "1.37", unit: "ng/dL" }), context())).toBeNull();
});

test("a lone plus sign with a unit on a picture is something misread", () => {
  const read = row({ name: "Leukocytes", value: "+", unit: "/mm3" });
  const raw = { ...read.raw, value: read.raw.value.map((word) => ({ ...word, again: "+" })) };
  expect(titreHasNoUnit({ ...read, raw }, context())?.reason).toBe("value-unclear");
  expect(titreHasNoUnit(read, context())).toBeNull();
});
