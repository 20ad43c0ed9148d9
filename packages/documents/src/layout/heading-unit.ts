import type { Word } from "../text/word.ts";
import { isUnit, leadingUnitWords } from "../values/unit.ts";

/** The unit that a heading prints for its column: "MIC (µg/mL)", "Result [mmol/L]", "%". */
export function unitInHeading(words: readonly Word[]): { unit?: readonly Word[] } {
  const [first] = words;
  if (first && leadingUnitWords(words) === words.length) return { unit: words };
  const open = words.findIndex((w) => /^[([]/.test(w.text));
  const inside = open > 0 ? words.slice(open) : [];
  const text = inside.map((w) => w.text).join(" ");
  return /[)\]]$/.test(text) && isUnit(text) && /[/%]/.test(text) ? { unit: inside } : {};
}
