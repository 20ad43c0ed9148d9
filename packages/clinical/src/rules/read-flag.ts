/** What a printed flag says. `borderline` and `normal` say nothing that the numbers don't. */
export type FlagMeaning =
  | "critical-low"
  | "critical-high"
  | "critical"
  | "low"
  | "high"
  | "abnormal"
  | "none";

const table: readonly (readonly [RegExp, FlagMeaning])[] = [
  [/^(hh+|ch|h\s*\*{2,}|h!+|\u2191{2,}|critical(ly)? high|high critical|panic high)$/i, "critical-high"],
  [/^(ll+|cl|l\s*\*{2,}|l!+|\u2193{2,}|critical(ly)? low|low critical|panic low)$/i, "critical-low"],
  [/critical|panic|crit\b|kritisch|critique|cr[i\u00ed]tico|alarm|^(aa|!{2,}|\*{3,})$/i, "critical"],
  [
    /^(h\*?|\*?h|hi|high|vh|very high|\u2191|\u25b2|\u2b06|\u2197|\++|>+|above|above range|hoch|erh\u00f6ht|\u00e9lev\u00e9e?|elev[e\u00e9]|haut|alto|alta|elevad[oa]|elevato)$/i,
    "high",
  ],
  [
    /^(l\*?|\*?l|lo|low|vl|very low|\u2193|\u25bc|\u2b07|\u2198|[-\u2212\u2013]{2,}|<+|below|below range|niedrig|erniedrigt|tief|bas|basse|bajo|baja|basso|bassa|baixo|baixa)$/i,
    "low",
  ],
  [
    /^(a|ab|abn|abnormal|!|\*{1,2}|out of range|outside|pathologisch|anormal|anormale|anomalo|positive|pos|reactive)$/i,
    "abnormal",
  ],
];

/** Most severe first: of several marks ("H *") the most severe counts. */
const severity: readonly FlagMeaning[] = [
  "critical-high",
  "critical-low",
  "critical",
  "high",
  "low",
  "abnormal",
];

/**
 * The meaning of a printed flag. Two letters ("HH", "LL"), "critical" and "panic" mean a critical value in
 * HL7 table 0078 (HH, LL, AA) and in common use; one means high, low or abnormal. A single dash is an empty
 * cell, not a low result: what is low is seen by its range.
 */
export function readFlag(printed: string | null): FlagMeaning {
  const text = (printed ?? "")
    .normalize("NFKC")
    .replace(/[()[\]]/g, " ")
    .trim()
    .replace(/\.$/, "");
  const whole = meaningOf(text);
  if (whole !== "none") return whole;
  const words = text.split(/[\s,;:/]+/);
  // "lo" and "a" are articles in a sentence ("dentro de lo esperado") and marks when alone.
  const marks = words.filter((word) => words.length <= 3 || !/^(lo|a)$/.test(word)).map(meaningOf);
  return severity.find((meaning) => marks.includes(meaning)) ?? "none";
}

function meaningOf(text: string): FlagMeaning {
  return text === "" ? "none" : (table.find(([pattern]) => pattern.test(text))?.[1] ?? "none");
}
