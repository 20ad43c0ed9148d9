import { expect, test } from "vitest";
import { sameLimits, sameNumber, sameUnit } from "./same-in-print.ts";

test.each([
  ["4.94", "4.94"],
  ["< 5.0", "<5.0"],
  ["≤5", "<= 5"],
  ["−1.2", "-1.2"],
  ["1 : 80", "1:80"],
  ["4，2", "4,2"],
])("%s and %s are one number", (one, other) => expect(sameNumber(one, other)).toBe(true));

test.each([
  ["4.11", "411"],
  ["4.11", "4,11"],
  ["4.11", "4.1"],
  ["14.11", "4.11"],
  ["1:80", "180"],
  ["< 5.0", "5.0"],
  ["<5", ">5"],
  ["<5", "<=5"],
  ["-1.2", "1.2"],
  ["1 200", "1200"],
  ["1'200", "1.200"],
  ["5.2*", "5.2"],
  ["5.2¹", "5.21"],
  ["1+", "1"],
  ["l1", "11"],
  ["O", "0"],
])("%s and %s are not", (one, other) => expect(sameNumber(one, other)).toBe(false));

test.each([
  ["4.00 - 10.50", "4.00-10.50"],
  ["(4.0–10.5)", "4.0 - 10.5)"],
  ["< 20", "<20"],
  ["Desirable: < 200", "Desirabie: <200"],
  ["4.00 - 10.50 10^3/µL", "4.00 - 10.50 1043/uL"],
  ["150-400 10^3/µL", "150-400 10/3/pL"],
])("%s and %s are one range", (one, other) => expect(sameLimits(one, other)).toBe(true));

test.each([
  ["4.00 - 10.50", "4.00 - 1050"],
  ["4.0 - 10.5", "4,0 - 10,5"],
  ["< 20", "20"],
  ["< 20", "> 20"],
  ["0 - 20", "020"],
  ["4.00 - 10.50 10^3/µL", "4.00 - 1050 10^3/µL"],
  ["100 - 103", "100 - 108"],
])("%s and %s are not", (one, other) => expect(sameLimits(one, other)).toBe(false));

test.each([
  ["mg/dL", "mg/dl"],
  ["10^3/µL", "10A3/uL"],
  ["10^3/µL", "1073/uL"],
  ["10⁹/L", "10°9/L"],
  ["10^3/µL", "10/3/uL"],
  ["10^3/µL", "1043/pL"],
  ["mmo1/L", "mmol/L"],
  ["nmol/L", "nmoVL"],
  ["U/L", "UL"],
  ["μg/dL", "Hg/dL"],
  ["µmol/L", "Hmol/L"],
  ["ng/mL", "_ng/mL"],
  ["mg/dl", "mg/dı"],
  ["mL/min/1.73m²", "ml/min/1.73m?"],
  ["pg", "pa"],
  ["mIU/L", "miu/L"],
  ["ng/mL", "ng/mL."],
  ["fL", "FL"],
  ["cumm", "cumm"],
  ["μlU/mL", "plU/mL"],
  ["μg/dL", "Hg/dt"],
  ["thou/uL", "thou/pl."],
  ["something/x", "something/x"],
])("%s and %s are one unit", (one, other) => expect(sameUnit(one, other)).toBe(true));

test.each([
  ["mg/dL", "µg/dL"],
  ["µg/L", "pg/L"],
  ["mg/dL", "g/dL"],
  ["10^3/µL", "10^6/µL"],
  ["10^9/L", "10^12/L"],
  ["10^12/L", "1072/L"],
  ["G/L", "g/L"],
  [".L", ".L"],
  ["UL", "UL"],
  ["µmol/L", "pmol/L"],
  ["µmol/L", "mmol/L"],
  ["mg/dL", "Hg/dL"],
  ["U/L", "µL"],
  ["mU/L", "U/L"],
  ["10^3/µL", "10^3/L"],
  ["/uL", "/L"],
  ["pg/dL", "Hg/dt"],
  ["mIU/mL", "plU/mL"],
  ["fL", "L"],
  ["pg/mL", "pg"],
  ["1003/uL", "1043/uL"],
  ["something/x", "somethlng/x"],
])("%s and %s are not", (one, other) => expect(sameUnit(one, other)).toBe(false));
