import { describe, expect, it } from "vitest";
import { analyticalOf, skewedLimits, symmetricLimits } from "./reference-change.ts";

describe("the reference change value", () => {
  // Biological variation and analytical goals of four thyroid function biomarkers, Clin Endocrinol (Oxf) 2021.
  it.each([
    ["TSH", 0.9, 19.7, 54.7],
    ["free T4", 3.6, 4.6, 16.2],
    ["free T3", 2.2, 6.0, 17.7],
    ["thyroglobulin", 0.9, 15.4, 42.8],
  ])("of %s is that of a published study", (_name, analytical, within, expected) => {
    expect(symmetricLimits(analytical, within).up).toBeCloseTo(expected, 1);
    expect(symmetricLimits(analytical, within).down).toBeCloseTo(-expected, 1);
  });

  // Cokluk E et al., Clin Lab 2021, doi:10.7754/Clin.Lab.2021.210102.
  it.each([
    ["transferrin", 0.62, 3.6, 10.1],
    ["ferritin", 2.27, 6.21, 18.3],
    ["folate", 4.71, 10.3, 31.4],
  ])("of %s is that of another one", (_name, analytical, within, expected) => {
    expect(symmetricLimits(analytical, within).up).toBeCloseTo(expected, 1);
  });

  // Zengi O, Ucar KT, Turk J Biochem 2023: one-sided (Z 1.645), and with a small variation of their own method.
  it.each([
    ["prothrombin time", 3.2, 8.1, -7.5],
    ["aPTT", 5.8, 14.6, -12.7],
    ["fibrinogen", 11, 29.4, -22.7],
  ])("of skewed values is close to that of %s on logarithms", (_name, within, up, down) => {
    const limits = skewedLimits(0, within, 1.645);
    expect(up - limits.up).toBeGreaterThan(0);
    expect(up - limits.up).toBeLessThan(0.5);
    expect(Math.abs(limits.down - down)).toBeLessThan(0.5);
  });

  // Short- and long-term individual variation in NT-proBNP (PMID 23566928): +41/-29, +42/-30 and +76/-43 %.
  it.each([
    [41, -29],
    [42, -30],
    [76, -43],
  ])("takes back downwards what +%d %% adds upwards", (up, down) => {
    const within = Math.sqrt(Math.expm1((Math.log1p(up / 100) / (Math.SQRT2 * 1.96)) ** 2)) * 100;
    const limits = skewedLimits(0, within);
    expect(limits.up).toBeCloseTo(up, 6);
    expect(Math.abs(limits.down - down)).toBeLessThan(0.6);
  });

  it("is the same either way where values hardly vary, and never -100 % where they vary much", () => {
    expect(skewedLimits(1, 2).up).toBeCloseTo(symmetricLimits(1, 2).up, 0);
    expect(skewedLimits(30, 60).down).toBeGreaterThan(-100);
    expect(symmetricLimits(30, 60).down).toBeLessThan(-100);
  });
});

it("takes half of the within-subject variation, and never less than what is published or 1 %", () => {
  expect([analyticalOf(8), analyticalOf(8, 6), analyticalOf(0.53)]).toEqual([4, 6, 1]);
});
