import { fill } from "../../../eval/numbers/fill.ts";
import { report } from "../../../eval/numbers/report.ts";
import { checkWords } from "../check-words.ts";
import type { Fact } from "../facts.ts";
import { factsOf } from "../facts-of.ts";
import type { RejectionCode } from "../rejection.ts";

/** What a model is told of a made-up report: hemoglobin and ferritin low, ALT and CRP high, vitamin B12 in doubt. */
export const told = factsOf([report], { language: "en" });

const factNamed = (name: string): Fact => {
  const found = told.facts.find((fact) => fact.name.includes(name));
  if (!found) throw new Error(`no result is called ${name}`);
  return found;
};

export const slots = {
  hb: factNamed("hemoglobin"),
  ferritin: factNamed("ferritin"),
  mcv: factNamed("MCV"),
  alt: factNamed("ALT"),
  crp: factNamed("CRP"),
  ldl: factNamed("LDL"),
  glucose: factNamed("blood sugar"),
  tsh: factNamed("TSH"),
  b12: factNamed("vitamin B12"),
};

/** Why a text is refused, where "<hb>" stands for the reference of hemoglobin; empty where it passes. */
export function codesOf(text: string): readonly RejectionCode[] {
  const checked = checkWords([fill(text, slots) ?? text], told);
  return checked.ok ? [] : checked.error.map(({ code }) => code);
}

/** What comes out of a text that passes. */
export function said(text: string): string {
  const checked = checkWords([fill(text, slots) ?? text], told);
  return checked.ok ? checked.value.paragraphs.join("\n") : JSON.stringify(checked.error);
}
