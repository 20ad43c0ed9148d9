import { describe, expect, it } from "vitest";
import { criticalLimits } from "../critical/compute-limits.ts";
import { convert } from "../units/convert.ts";
import { knownUnits, unitOf } from "../units/parse-unit.ts";
import type { Analyte } from "./analyte.ts";
import { analyteOf, analytes } from "./index.ts";
import { sources } from "./sources.ts";

/** LOINC's check digit: Luhn's mod 10 over the digits before the hyphen. */
function hasCheckDigit(code: string): boolean {
  const [digits = "", check] = code.split("-");
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10) === check;
}

/** What a long common name must say for a property; HbA1c, pH and the like have their own wording. */
const wording: Readonly<Record<string, RegExp>> = {
  "mass/volume": /Mass\/volume/,
  "substance/volume": /Moles\/volume|Anion gap|Base excess/,
  "equivalents/volume": /Moles\/volume|Anion gap/,
  "activity/volume": /(Enzymatic activity|Units)\/volume/,
  "number/volume": /#\/volume/,
  "number/hpf": /high power field|sediment$/,
  "number/lpf": /low power field|sediment$/,
  words: /Presence|Color|Appearance|sediment|Type/,
};

/** What names of codes say of a specimen that must be told apart. */
const said = {
  "urine-24h": /24 hour/,
  stool: /Stool/,
  "spinal-fluid": /Cerebral spinal fluid/,
  arterial: /Arterial blood(?! by Pulse)/,
  venous: /Venous blood/,
} as const;

const each = analytes.map((analyte) => [analyte.id, analyte] as const);

describe("analytes", () => {
  it("have one id each", () => {
    expect(new Set(analytes.map(({ id }) => id)).size).toBe(analytes.length);
    expect(analytes.length).toBeGreaterThanOrEqual(250);
  });

  it("convert ketones as strips print both: 15 mg/dL, 1.5 mmol/L (acetoacetate)", () => {
    expect(convert(15, "mg/dL", "mmol/L", analyteOf("urine-ketones"))).toBeCloseTo(1.5, 1);
  });

  it("have a code of their own, and a code has a name of its own", () => {
    const owners = new Map<string, Set<string>>();
    const note = (key: string, owner: string) => owners.set(key, (owners.get(key) ?? new Set()).add(owner));
    for (const { id, codes } of analytes) {
      for (const [code, display] of Object.values(codes)) {
        if (code === null) continue;
        note(code, id);
        note(display, code);
      }
    }
    expect([...owners].filter(([, { size }]) => size > 1)).toEqual([]);
  });

  it.each(each)("%s: codes have their check digit and name their property", (_, analyte) => {
    for (const [dimension, [code, display]] of Object.entries(analyte.codes)) {
      if (code !== null) expect(hasCheckDigit(code), code).toBe(true);
      if (analyte.id !== "mchc") expect(display).toMatch(wording[dimension] ?? /./);
      const urine = analyte.specimen === "urine" || analyte.specimen === "urine-24h";
      expect(/Urine|clearance in 24 hour/i.test(display), display).toBe(urine);
      for (const [specimen, word] of Object.entries(said))
        if (code !== null) expect(word.test(display), display).toBe(analyte.specimen === specimen);
    }
  });

  it("say where a code was seen, save for those of the first panels", () => {
    for (const { id, codes, codesSeen } of analytes) {
      for (const source of codesSeen?.split(" ") ?? []) expect(sources[source], id).toBeDefined();
      if (codesSeen)
        expect(
          Object.values(codes).some(([code]) => code !== null),
          id,
        ).toBe(true);
    }
  });

  it.each(each)("%s: every unit is known and has its property", (_, analyte) => {
    for (const ucum of analyte.units) {
      const unit = unitOf(ucum);
      expect(unit, ucum).not.toBeNull();
      if (unit && !("words" in analyte.codes && ucum === "1"))
        expect(Object.keys(analyte.codes)).toContain(unit.dimension);
      expect(convert(1, ucum, analyte.units[0], analyte), ucum).not.toBeNull();
    }
  });

  it.each(each)("%s: plausibility can be checked in every property that has a code", (_, analyte) => {
    const dimensions = Object.entries(analyte.codes).flatMap(([dimension, [code]]) =>
      code && dimension !== "words" ? dimension : [],
    );
    for (const dimension of dimensions) {
      const sample = knownUnits().find((unit) => unit.dimension === dimension);
      expect(convert(1, sample?.ucum ?? "", analyte.units[0], analyte), dimension).not.toBeNull();
    }
  });

  it.each(each)("%s: reference intervals have a source and are plausible", (_, analyte) => {
    for (const { low, high, unit, source } of analyte.reference ?? []) {
      expect(sources[source]).toBeDefined();
      for (const bound of [low, high]) {
        if (bound === null) continue;
        const first = convert(bound, unit, analyte.units[0], analyte);
        expect(first).not.toBeNull();
        expect(first).toBeGreaterThanOrEqual(analyte.plausible[0]);
        expect(first).toBeLessThanOrEqual(analyte.plausible[1]);
      }
    }
  });

  it.each(each)("%s: no critical limit lies inside a reference interval", (_, analyte) => {
    const limits = criticalLimits(analyte.id);
    for (const interval of analyte.reference ?? []) {
      const { low, high } = inFirstUnit(analyte, interval);
      if (limits?.high && high !== null) expect(limits.high.today.value).toBeGreaterThan(high);
      if (limits?.low && low !== null) expect(limits.low.today.value).toBeLessThan(low);
    }
  });
});

function inFirstUnit(analyte: Analyte, interval: { low: number | null; high: number | null; unit: string }) {
  const [first] = analyte.units;
  const bound = (number: number | null) =>
    number === null ? null : convert(number, interval.unit, first, analyte);
  return { low: bound(interval.low), high: bound(interval.high) };
}
