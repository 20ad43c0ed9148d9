import { fold } from "./fold.ts";

/** Which side of the range a flag names; "other" where it only says that something is unusual. */
export type FlagMeaning = "low" | "high" | "normal" | "other";

const MEANINGS: readonly (readonly [FlagMeaning, RegExp])[] = [
  [
    "low",
    /^(l|ll|lo|low|c?l|very low|critical(ly)? low|below( range| normal| optimal| low reference limit)?|below low normal|niedrig|erniedrigt|tief|b|bas|basse|diminue|abaisse|bajo|baja|basso|bassa|baixo|baixa|diminuito|diminuido|decreased|deficient)$/,
  ],
  [
    "high",
    /^(h|hh|hi|high|c?h|very high|critical(ly)? high|above( range| normal| optimal| high reference limit)?|above high normal|hoch|erhoht|eleve|elevee|haut|alto|alta|elevato|elevado|elevada|aumentado|aumentato|increased|raised)$/,
  ],
  [
    "normal",
    /^(normal|within( range)?|in range|ok|wnl|within normal limits|im normbereich|dans la norme|nella norma|negative|optimal|desirable|final|f)$/,
  ],
  // "N" is normal in messages between laboratories and "niedrig" on German paper.
  [
    "other",
    /^(n|a|aa|abn|outside reference range|outside normal range|abnormal|abnormal flag|critical|crit|c|alert|panic|borderline|outside( range)?|out of range|auffallig|pathologisch|anormal|anormale|anomalo|alterado|alterato|grenzwertig|\+|\+\+|\+\+\+)$/,
  ],
];

const ARROWS: readonly (readonly [FlagMeaning, RegExp])[] = [
  ["low", /^<$|^[↓⇓▼▾↘⬇🔻-]{1,3}$/u],
  ["high", /^>$|^[↑⇑▲▴↗⬆🔺]{1,3}$/u],
  ["other", /^[*!†‡#•✗✘⚠]{1,4}$/u],
  ["normal", /^[✓✔]$/u],
];

/** "+++)": the end of something that began before it, as in "S (+++)". */
const CLOSES_ONLY = /^[^([{]*[)\]}]/;

/** What a printed flag says, or null where the text is no flag. Brackets around it don't matter. */
export function flagMeaning(printed: string): FlagMeaning | null {
  if (CLOSES_ONLY.test(printed)) return null;
  const text = printed
    .trim()
    .replace(/^[([{](.*)[)\]}]$/, "$1")
    .trim();
  const arrow = ARROWS.find(([, pattern]) => pattern.test(text));
  if (arrow && text !== "-") return arrow[0];
  const letters = text.replace(/^[*!↑↓]+|[*!↑↓]+$/gu, "");
  if (letters !== text && letters !== "") return flagMeaning(letters);
  return MEANINGS.find(([, pattern]) => pattern.test(fold(text) || text))?.[0] ?? null;
}

/** "+" and "-" behind a number, as German laboratories mark high and low. */
export const isSignFlag = (printed: string): boolean => /^(?:\+{1,3}|[-–]{1,3})$/.test(printed.trim());

/** Letters and marks that can stand glued to a number or beside it without any heading. */
export const isTightFlag = (printed: string): boolean =>
  /^[([]?(?:H{1,2}|L{1,2}|HI|LO|A|B|[*!↑↓▲▼⇑⇓]+|[✓✔✗✘⚠]|[HL][*!]|[*][HL])[)\]]?$/u.test(printed.trim());

/** Words that say "high" or "low" in full, brackets or not. */
export const isWordFlag = (printed: string): boolean => {
  const meaning = flagMeaning(printed);
  return meaning !== null && fold(printed).length >= 3;
};
