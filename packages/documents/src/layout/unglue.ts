import { splitWord, type Word } from "../text/word.ts";
import { NUMBER, plainDigits } from "../values/number.ts";
import { startsLikeRange } from "../values/range.ts";
import { isUnit } from "../values/unit.ts";
import { isSignFlag, isTightFlag } from "../vocabulary/flags.ts";

const N = NUMBER.source;
const GLUED = new RegExp(`^((?:<=|>=|<|>|≤|≥)?${N})(?![.,]?\\d)(\\D.*)$`);
const TITRE = /^(1:\d+)([*↑↓▲▼!]+|[HL])$/u;
/** "3-5/hpf": a span that touches its unit. */
const SPAN = /^(\d{1,3}-\d{1,3})\/\p{L}{2,5}$/u;
/** "g/L(35-50)": a range in brackets that touches the unit before it. */
const BRACKET = /^([^\d\s([<>][^\s([]*)([([](?=[<>≤≥\d]).*)$/u;
const LEADING_MARK = /^([*↑↓▲▼]+)(\d.*)$/u;
/** "H115", "L3.2": a letter before two digits or a decimal mark; "H2" may be a name. */
const LEADING_LETTER = /^(HH?|LL?)(?=\d{2,}(?:[.,]\d+)?$|\d[.,]\d+$)/;

/** Cuts "83%", "7.2H", "*5.4", "1:160*", "g/L(35-50)" and "12.5mg/dL" where number, sign, unit and range meet. */
export function unglue(words: readonly Word[]): Word[] {
  return words.flatMap((word) => {
    const mark = (LEADING_MARK.exec(word.text) ?? LEADING_LETTER.exec(word.text))?.[1];
    const cut = mark ? splitWord(word, mark.length) : null;
    if (cut) return [cut[0], ...unglue([cut[1]])];
    const length = headLength(word.text);
    const parts = length > 0 ? splitWord(word, length) : null;
    return parts ? [...parts] : [word];
  });
}

/** How many characters of a word come before something else that touches it; 0 where it is one thing. */
function headLength(text: string): number {
  const titre = TITRE.exec(text)?.[1];
  if (titre) return titre.length;
  const [, unit = "", range = ""] = BRACKET.exec(text) ?? [];
  if (isUnit(unit) && startsLikeRange(range)) return unit.length;
  const span = SPAN.exec(text)?.[1];
  if (span) return span.length;
  const [, number = "", after = ""] = GLUED.exec(plainDigits(text)) ?? [];
  const signed = isSignFlag(after) && /\d{2}|[.,]\d/.test(number);
  const parted = signed || isUnit(after) || isTightFlag(after) || /^\((?:[HL]|high|low)\)$/i.test(after);
  return after !== "" && parted ? number.length : 0;
}
