import { expect, test } from "vitest";
import { mendUnit } from "./unit.ts";

test.each([
  ["mmoI/L", "mmol/L"],
  ["um0l/L", "umol/L"],
  ["rng/dL", "mg/dL"],
  ["mg/d1", "mg/dl"],
  ["mg/dI", "mg/dl"],
  ["mg/di", "mg/dl"],
  ["U/ 1", "U/l"],
  ["mmol /1", "mmol/l"],
  ["/n1", "/nl"],
  ["P9", "Pg"],
  ["m9/dL", "mg/dL"],
  ["f1", "fl"],
  ["Inl", "/nl"],
  ["X109L", "X109/L"],
  ["Tsd./pl", "Tsd./µl"],
  ["10^3/pL", "10^3/µL"],
  ["/pl", "/pl"],
  ["x10^12l", "x10^12/l"],
  ["mmolL", "mmol/L"],
  ["mmol!", "mmol/l"],
  ["µUl/mL", "µUI/mL"],
  ["min/µl", "mln/µl"],
  ["mgdL", "mg/dL"],
  ["KU1L", "KU/L"],
  // IU/L and U/L are both of the list.
  ["UIL", "UIL"],
  // Known, or not to be mended: as they stand.
  ["ng/mL", "ng/mL"],
  ["hmol/L", "hmol/L"],
  ["IU/L", "IU/L"],
  ["mIU/L", "mIU/L"],
  ["µIU/mL", "µIU/mL"],
  ["mm/1st hr", "mm/1st hr"],
  ["10^9/L", "10^9/L"],
  ["9/L", "9/L"],
])("%s", (read, unit) => {
  expect(mendUnit(read)).toBe(unit);
});
