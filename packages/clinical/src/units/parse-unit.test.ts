import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseSpelling } from "./normalise-spelling.ts";
import { knownUnits, parseUnit } from "./parse-unit.ts";
import { unitTable } from "./unit-table.ts";

const spellings: readonly (readonly [string, string])[] = [
  ["g/dL", "g/dL"],
  ["gm/dl", "g/dL"],
  ["g%", "g/dL"],
  ["G/DL", "g/dL"],
  ["mg/dL", "mg/dL"],
  ["mmol/L", "mmol/L"],
  ["\u00b5mol/L", "umol/L"],
  ["\u03bcmol/l", "umol/L"],
  ["umol/l", "umol/L"],
  ["10^3/uL", "10*3/uL"],
  ["x10\u00b3/\u00b5L", "10*3/uL"],
  ["\u00d7 10\u00b3 / \u00b5l", "10*3/uL"],
  ["103/\u00b5L", "10*3/uL"],
  ["10E3/uL", "10*3/uL"],
  ["10^9/L", "10*9/L"],
  ["x E9/L", "10*9/L"],
  ["E12/L", "10*12/L"],
  ["T\u00e9ra/L", "10*12/L"],
  ["milh\u00f5es/mm\u00b3", "10*6/mm3"],
  ["xE6/\u00b5L", "10*6/uL"],
  ["mg/dL (calc)", "mg/dL"],
  ["% calculated", "%"],
  ["10*9/L", "10*9/L"],
  ["x10\u2079/L", "10*9/L"],
  ["thou/mm3", "10*3/mm3"],
  ["K/uL", "10*3/uL"],
  ["G/L", "10*9/L"],
  ["G/I", "10*9/L"],
  ["T/1", "10*12/L"],
  ["g/L", "g/L"],
  ["g/I", "g/L"],
  ["T/L", "10*12/L"],
  ["Tsd./\u00b5l", "10*3/uL"],
  ["Mio/\u00b5l", "10*6/uL"],
  ["lakhs/cumm", "10*5/uL"],
  ["/cumm", "/mm3"],
  ["cells/cu.mm", "/mm3"],
  ["mill/cumm", "10*6/mm3"],
  ["fL", "fL"],
  ["Pg", "pg"],
  ["%", "%"],
  ["L/L", "L/L"],
  ["IU/L", "[IU]/L"],
  ["UI/L", "[IU]/L"],
  ["U/L", "U/L"],
  ["mIU/mL", "m[IU]/mL"],
  ["\u00b5IU/mL", "u[IU]/mL"],
  ["mlU/L", "m[IU]/L"],
  ["ng/mL", "ng/mL"],
  ["mm/hr", "mm/h"],
  ["mm/1st hr", "mm/h"],
  ["mm/uur", "mm/h"],
  ["sec.", "s"],
  ["Ratio", "{ratio}"],
  ["/hpf", "/[HPF]"],
  ["/lpf", "/[LPF]"],
  ["mEq/L", "meq/L"],
  ["mval/l", "meq/L"],
  ["mL/min/1.73m2", "mL/min/{1.73_m2}"],
  ["ml/min/1,73 m\u00b2", "mL/min/{1.73_m2}"],
  ["mL/min/1.73 sq. m", "mL/min/{1.73_m2}"],
  ["mg\u00a0/\u202fdL", "mg/dL"],
  ["mm Hg", "mm[Hg]"],
  ["bpm", "/min"],
  ["\u00b0C", "Cel"],
  ["\u00baC", "Cel"],
];

describe("parseUnit", () => {
  it.each(spellings)("reads %j as %s", (printed, ucum) => {
    expect(parseUnit(printed)?.ucum).toBe(ucum);
  });

  it.each(["", "---", "N/A", "abc", "mil/mm3", "mg/xL", "g/dL/h", "12", "mgdL/"])(
    "does not guess %j",
    (printed) => {
      expect(parseUnit(printed)).toBeNull();
    },
  );

  it("gives one unit to a spelling, whatever unit it is listed under", () => {
    const owner = new Map<string, string>();
    for (const [ucum, , list] of Object.values(unitTable).flat()) {
      for (const spelling of [ucum, ...list.split("|")]) {
        const key = normaliseSpelling(spelling);
        expect(owner.get(key) ?? ucum, spelling).toBe(ucum);
        owner.set(key, ucum);
      }
    }
  });

  it("reads every UCUM code of its own table as itself", () => {
    for (const unit of knownUnits()) expect(parseUnit(unit.ucum)?.ucum, unit.ucum).toBe(unit.ucum);
  });

  it("does not care for spaces, micro signs or case, save where case tells giga from gram", () => {
    const lists = Object.values(unitTable).flatMap((rows) => rows.flatMap(([, , list]) => list.split("|")));
    fc.assert(
      fc.property(fc.constantFrom(...lists), fc.constantFrom(" ", "\u00a0", "\u2009"), (spelling, space) => {
        const plain = parseUnit(spelling);
        const variant = [...spelling].join(space).replace(/u/g, "\u03bc");
        expect(parseUnit(variant)?.ucum).toBe(plain?.ucum);
        if (!/^[gt]\/l$/i.test(spelling)) expect(parseUnit(spelling.toUpperCase())?.ucum).toBe(plain?.ucum);
      }),
    );
  });
});

it.each([".1", "..1", "0.", "1.", ",5", "1,0"])("%s is a number with a mark, not a unit", (printed) => {
  expect(parseUnit(printed)).toBeNull();
});
