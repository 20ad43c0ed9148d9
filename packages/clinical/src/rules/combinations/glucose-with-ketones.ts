import { among, type Combination, type Finding, from, together, under } from "./combination.ts";

/**
 * High glucose with ketones: from 200 mg/dL with beta-hydroxybutyrate from 3 mmol/L, or with ketones in the urine
 * of two pluses. Ketones in urine alone prove no acid: they make it an emergency with bicarbonate below 18 mmol/L or
 * pH below 7.3, else `today`.
 */
export const glucoseWithKetones: Combination = {
  source:
    "Umpierrez et al., Hyperglycemic crises in adults with diabetes: a consensus report, Diabetes Care 47:1257 (2024)",
  of: (findings) => {
    const glucose = from(200, among(findings, "glucose", "glucose-fasting", "glucose-after-meal"));
    const blood = from(3, among(findings, "beta-hydroxybutyrate"));
    const urine = among(findings, "urine-ketones").filter(isTwoPlus);
    const acid = [
      ...under(18, among(findings, "bicarbonate", "carbon-dioxide-total", "blood-bicarbonate")),
      ...under(7.3, among(findings, "arterial-ph", "venous-ph", "blood-ph")),
    ];
    return [
      ...together("emergency", glucose, blood),
      ...together("today", glucose, urine),
      ...(urine.length > 0 && acid.length > 0 ? together("emergency", glucose, [...urine, ...acid]) : []),
    ];
  },
};

function isTwoPlus({ row: { value } }: Finding): boolean {
  return (
    (value.kind === "ordinal" || value.kind === "text") &&
    /^\s*(\+\s*\+|\(?[2-4]\s*\+|\+[2-4])/.test(value.text)
  );
}
