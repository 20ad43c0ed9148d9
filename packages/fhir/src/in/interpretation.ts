import type { Interpretation } from "@serenya/contract";
import { plainText } from "../r4/plain-text.ts";
import { systems } from "../r4/systems.ts";
import { codesOf } from "./concept.ts";
import { type Fields, objectsOf, textOf } from "./json.ts";

const known: Readonly<Record<string, Interpretation>> = {
  N: "normal",
  L: "low",
  LU: "low",
  H: "high",
  HU: "high",
  LL: "critical-low",
  HH: "critical-high",
  A: "abnormal",
  AA: "abnormal",
};

/** The sender's interpretation; "unknown" where it gives none that we know, or several that differ. */
export function interpretationIn(holder: Fields): { flag: string | null; interpretation: Interpretation } {
  const concepts = objectsOf(holder.interpretation);
  const codes = concepts.flatMap((one) => codesOf(one, systems.interpretation, systems.interpretationV2));
  const [only, ...more] = new Set(
    codes.map((code) => (Object.hasOwn(known, code) ? known[code] : undefined)),
  );
  const words = concepts.map(({ text }) => plainText(textOf(text))).find((text) => text !== null);
  return { flag: words ?? null, interpretation: more.length === 0 && only ? only : "unknown" };
}
