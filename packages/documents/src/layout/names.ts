import { isAnalyteName } from "@serenya/clinical";
import type { Word } from "../text/word.ts";
import { joinText } from "../text/word.ts";
import { startsLikeRange } from "../values/range.ts";
import { isFraction } from "../values/unit.ts";
import { holdsOnlyRangeLabels } from "../vocabulary/labels.ts";

/** Words of a name without bullets before and leaders, colons or dashes after it. */
export function trimName(words: readonly Word[]): Word[] {
  let [from, to] = [0, words.length];
  while (from < to && /^(?:[-–•*·▪►>]+|\(?\d{1,2}[.)]|[a-z]\))$/.test(words[from]?.text ?? "")) from++;
  while (from < to && /^[-–:.…=_*]+$/.test(words[to - 1]?.text ?? "")) to--;
  return words.slice(from, to);
}

/** A name's text, its end cleaned of leaders and colons. */
export const nameText = (words: readonly Word[]): string => withoutLastDot(bareText(words));

/** "Creatinine.": on pictures the first dot of a leader is all that is left of it. Other words may end a sentence. */
const withoutLastDot = (text: string): string =>
  /\p{Ll}{4}\.$/u.test(text) && isAnalyteName(text.slice(0, -1)) ? text.slice(0, -1) : text;

const bareText = (words: readonly Word[]): string =>
  joinText(trimName(words))
    // A star at the edge marks the row.
    .replace(/^\*+(?=\p{L})/u, "")
    .replace(/\s*[:=]$/, "")
    .replace(/[\s.…_]{2,}$/, "")
    .replace(/\s*[:=]$/, "")
    .trim();

/** Could this be what is measured? Letters, not a sentence. */
export const isNameLike = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  // A number with its flag is an earlier value.
  !/^[<>≤≥]?\d[\d.,]*\s?(?:[HLA*+-]{1,2})$/.test(text) &&
  // "(million/mL)" is the end of a name or a unit.
  !/^[([][^()[\]]*[)\]]$/.test(text) &&
  !(/^[([]?\s*[<>≤≥\d]/.test(text) && startsLikeRange(text)) &&
  !isFraction(text) &&
  text.length <= 90 &&
  text.split(/\s+/).length <= 11 &&
  // Four words with a stop inside are an abbreviation ("Leuk. Esterase"), more are a sentence.
  (text.split(/\s+/).length <= 4 || !/\p{Ll}{3}[.!?]\s+\p{Lu}/u.test(text)) &&
  !/[;!?]$/.test(text) &&
  !holdsOnlyRangeLabels(text) &&
  // "Cholesterol; c.sust." qualifies a name, a stop after more words parts sentences.
  (text.split(/\s+/).length <= 4 || !/;\s/.test(text)) &&
  // A full stop ends a sentence, or an abbreviation such as "V.C.M.".
  !/\p{Ll}{4}\.$/u.test(text);

/** What a name that goes on in the next line ends with, or the next line begins with. */
export const isBroken = (before: string, after: string): boolean =>
  /[-,/&(+]$/.test(before) ||
  /\b(of|and|by|for|to|with|der|die|und|von|de|du|des|et|la|del|y|e|di|da|do|in|im)$/i.test(before) ||
  /^[\p{Ll}(),/&+-]/u.test(after) ||
  (before.split("(").length > before.split(")").length && after.includes(")"));
