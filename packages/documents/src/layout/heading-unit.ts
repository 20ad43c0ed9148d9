import type { Word } from "../text/word.ts";
import { isUnit, leadingUnitWords } from "../values/unit.ts";

/** The unit that a heading prints for its column: "MIC (µg/mL)", "Result [mmol/L]", "%". */
export function unitInHeading(words: readonly Word[]): { unit?: readonly Word[] } {
  const [first] = words;
  if (first && leadingUnitWords(words) === words.length) return { unit: words };
  // "Relative %", "Absolute 10^3/ul".
  const last = words.at(-1);
  if (words.length > 1 && last && /[/%]/.test(last.text) && isUnit(last.text) && !/^[([]/.test(last.text))
    return { unit: [last] };
  const open = words.findIndex((w) => /^[([]/.test(w.text));
  const inside = open > 0 ? words.slice(open) : [];
  const text = inside.map((w) => w.text).join(" ");
  return /[)\]]$/.test(text) && isUnit(text) && /[/%]/.test(text) ? { unit: inside } : {};
}
