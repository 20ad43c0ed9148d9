import { expect, test } from "vitest";
import { unitNear } from "./unit-near.ts";

test.each<[name: string, seen: (string | null)[], inUse: string[], unit: string | null]>([
  ["Pus cells", ["/hpt", "/hp"], [], "/hpf"],
  ["Platelet count", ["thou/pl", null], [], "thou/µl"],
  ["Ferritin", ["rg/mL"], [], "ng/mL"],
  ["Sodium", ["mmo/L"], [], "mmol/L"],
  ["Red cells", ["10?6/uL"], [], "10^6/uL"],
  ["Creatinine", ["µmol/", "ymol/"], [], "µmol/l"],
  // By the other units of the page, where the name is given in none that is near.
  ["Crystals", ["/hpr"], ["/[HPF]", "mg/dL"], "/hpf"],
  ["Crystals", ["/hpr"], [], null],
  // Two that it may be.
  ["Sodium", ["mXq/L", "mmo/L"], [], null],
  // Too short to be told from others, and a unit as it stands.
  ["Potassium", ["/L"], [], null],
  ["Haemoglobin", ["g/d"], [], null],
])("of %s, given in what was seen as %j, beside %j, the unit may be %s", (name, seen, inUse, unit) =>
  expect(unitNear(name, seen, new Set(inUse))).toBe(unit),
);
