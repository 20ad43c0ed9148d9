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
