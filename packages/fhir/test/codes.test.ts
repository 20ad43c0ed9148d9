import { readFileSync } from "node:fs";
import ucum from "@lhncbc/ucum-lhc";
import { analytes } from "@serenya/clinical";
import { describe, expect, it } from "vitest";
import { knownUnits } from "../../clinical/src/units/parse-unit.ts";
import { loincNotice, ucumNotice } from "../src/index.ts";
import { quantityOf } from "../src/out/quantity.ts";
import { pressureCodes, vitalCodes } from "../src/r4/vital-codes.ts";

const codeOf = (unit: string) => quantityOf(1, unit).code;
const utils = ucum.UcumLhcUtils.getInstance();

describe("codes that a bundle can have", () => {
  it("are UCUM's for every unit of the table, by the National Library of Medicine's own validator", () => {
    const units = knownUnits()
      .map((unit) => codeOf(unit.ucum))
      .filter((code) => code !== undefined);
    expect(units.length).toBeGreaterThan(50);
    const wrong = units.filter((unit) => utils.validateUnitString(unit).status !== "valid");
    expect(wrong).toEqual([]);
    expect(utils.validateUnitString("mg/dLL").status).not.toBe("valid");
  });

  it("are LOINC's by the check digit, and those of vital signs are the table's", () => {
    const ofTable = analytes.flatMap(({ codes }) =>
      Object.values(codes).flatMap((known) => known?.[0] ?? []),
    );
    const ofVitals = [
      ...Object.values(vitalCodes).flatMap(({ codes }) => codes),
      ...Object.values(pressureCodes),
    ].map(([code]) => code);
    const wrong = [...ofTable, ...ofVitals, "30525-0", "11502-2"].filter((code) => !hasCheckDigit(code));
    expect(wrong).toEqual([]);
    // The panel of a blood pressure is no analyte.
    expect(ofVitals.filter((code) => !ofTable.includes(code))).toEqual(["85354-9"]);
  });
});

it("says the notices as packages/clinical/NOTICE.md has them", () => {
  const page = readFileSync(new URL("../../clinical/NOTICE.md", import.meta.url), "utf8").replace(
    /\s+/g,
    " ",
  );
  expect(page).toContain(loincNotice);
  expect(page).toContain(ucumNotice);
});

/** LOINC's check digit is the Luhn algorithm's (LOINC Users' Guide, "Check digit"). */
function hasCheckDigit(code: string): boolean {
  const [digits = "", check] = code.split("-");
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10) === check;
}
