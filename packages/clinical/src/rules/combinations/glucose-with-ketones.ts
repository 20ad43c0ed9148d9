import { normaliseName } from "../../names/normalise-name.ts";
import { among, type Combination, type Finding, from, together, under } from "./combination.ts";

/** 200 mg/dL, which the source prints as 11.1 mmol/L too: that is 199.98 mg/dL, and must count. */
const highGlucose = 199.9;
/** What strips that print words or mg/dL give for two pluses: "moderate" is 40 mg/dL, 3.9 mmol/L. */
const twoPlusAmount = 39;

/**
 * High glucose with ketones: from 200 mg/dL with beta-hydroxybutyrate from 3 mmol/L, or with ketones in the urine
 * of two pluses. Ketones in urine alone prove no acid: they make it an emergency with bicarbonate below 18 mmol/L or
 * pH below 7.3, else `today`.
 */
export const glucoseWithKetones: Combination = {
  source:
    "Umpierrez et al., Hyperglycemic crises in adults with diabetes: a consensus report, Diabetes Care 47:1257 (2024)",
  of: (findings) => {
    const glucose = from(highGlucose, among(findings, "glucose", "glucose-fasting", "glucose-after-meal"));
    const blood = from(3, among(findings, "beta-hydroxybutyrate"));
    const urine = [
      ...among(findings, "urine-ketones").filter(isTwoPlus),
      ...from(twoPlusAmount, among(findings, "urine-ketones")),
    ];
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

const twoPlus = /\+\s*\+|[2-4]\s*\+|\+\s*[2-4]/;
const twoPlusWord =
  /\b(moderate|large|mod|mittel|gross|stark|moder(e|ee|es|ees|ado|ada|ados|adas|ato|ata|ati)|importante?s?|grandes?|marcat[oaie]|abundantes?|elevad[oa]s?)\b/;

function isTwoPlus({ row: { value } }: Finding): boolean {
  if (value.kind !== "ordinal" && value.kind !== "text") return false;
  return twoPlus.test(value.text) || twoPlusWord.test(normaliseName(value.text));
}
