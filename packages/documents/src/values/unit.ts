import { parseUnit } from "@serenya/clinical";
import { joinText, type Word } from "../text/word.ts";

/** Units that no list knows still have a shape: a fraction of two short parts, or a power of ten. */
const SHAPE =
  /^(?:(?:x|×|\*)?\s?10\s?(?:\^|\*{1,2}|e|E)?\s?[3-9⁰¹²³⁴-⁹]{1,2}(?:\s?\/\s?[a-zµμ]{1,5}[l³3]?)?|(?:10[³⁶⁹¹²^\d]{1,4}\s?)?[\p{L}µμ%][\p{L}\w.µμ²³]{0,11}\s?\/\s?[\w.µμ²³^*]{1,9}(?:\s?\/\s?[\w.,²³]{1,8}(?:\s?m[²2])?)?|\/\s?[a-zµμ]{1,5}[³3]?)$/iu;
/** Words that stand in a unit's place and say that there is none. */
const NO_UNIT =
  /^(na|n\/a|ratio|index|score|s\/co|coi|titre|titer|mio\.?|millions?|millionen|mill(?:ones|oni|oes|ões))$/i;

/** "Ratio", "Index": words that stand for a unit, and are as often the end of a name. */
export const saysNoUnit = (text: string): boolean => NO_UNIT.test(text.trim());

/** A fraction of the closed list and nothing else: never a name. */
export const isFraction = (text: string): boolean => text.includes("/") && parseUnit(text) !== null;

const LONGEST = 6;

/** True where the text is a unit: by the closed list, or by a shape that only units have. */
export function isUnit(text: string): boolean {
  const bare = text
    .trim()
    .replace(/^[([](.*)[)\]]$/, "$1")
    .replace(/[.,;]$/, "");
  if (!/[\p{L}%‰/]/u.test(bare)) return false;
  return parseUnit(bare) !== null || SHAPE.test(bare) || NO_UNIT.test(bare) || CUT.test(bare);
}

/** "U/", "mmol/": a fraction that lost its last letters in a picture, or goes on in the next line. */
const CUT = /^[\p{L}µμ]{1,5}\/$/u;

/**
 * The sign between 10 and its exponent is read as almost anything small and high; as a dash only where a fraction
 * follows. The exponent may stand apart.
 */
export const POWER_SIGN = /(?<=^[x×*]?\s?10)(?:[~°'"`´¨](?=$|(?:3|6|9|12)(?:$|\/))|-(?=(?:3|6|9|12)\/))/;

/**
 * A unit that recognition misread in a letter, as the list has it: "mmoI/L", "um0l/L", "rng/dL". As it stands where
 * it is known, or where no exchange of letters that look alike makes it so.
 */
export function mendUnit(text: string): string {
  const mended = text
    .replace(/ ?\/ ?(?=\S{1,2}$)/, "/")
    .replace(/rn/g, "m")
    .replace(/(?<=\p{L})0|0(?=\p{L})/gu, "o")
    // Grams behind a prefix: without one, 9/L may be the end of 10^9/L.
    .replace(/^([pPnmuµμ])9(?=$|\/)/, "$1g")
    // Litres at the end of a fraction, and the end of "mol": nowhere else, since "mIU" is a unit.
    .replace(/(?<=\/[dmnpfµμu]?) ?[Ii|1]$|(?<=mo)[I|1](?=\/)/g, "l")
    // International units, whatever stands for their I.
    .replace(/^([mµμuk]?)[l1|](?=U\/)/, "$1I")
    .replace(/^([mµμuk]?U)[l1|](?=\/)/, "$1I")
    // Millions, of which nobody counts minutes per microlitre; a slash and its litre seen as one sign.
    .replace(/^min(?=\/[uµμ]?[lL]$)/, "mln")
    .replace(/(?<=mol)[!|]$/, "/l")
    .replace(POWER_SIGN, "^")
    // No count is per picolitre: it is the micro sign.
    .replace(/(?<=^(?:tsd|tys|thou|mio|mln|mill|[x×*]?10)[^/]*\/)p(?=l$)/i, "µ")
    // A power of ten without its stroke; femtolitres.
    .replace(/(?<=^[x×*]?10\^?(?:9|12|⁹|¹²))(?=[lL]$)/i, "/")
    .replace(/^f[1I|]$/, "fl")
    // Counts: "Inl" is "/nl".
    .replace(/^[1I|](?=[nµμu]l$)/, "/");
  const [read, meant] = [parseUnit(text), parseUnit(mended)];
  if (meant !== null && (read === null || read.ucum === meant.ucum)) return mended;
  return read === null ? (withSlash(text) ?? text) : text;
}

/**
 * A fraction that recognition took the slash from, or read it as a stroke: "mmolL", "mgdL", "kUIL". Null where the
 * list has none, or two different ones.
 */
function withSlash(text: string): string | null {
  if (!/^[\p{L}µμ|1!]{2,8}$/u.test(text)) return null;
  const places = Array.from({ length: text.length - 1 }, (_, i) => i + 1);
  const found = places.flatMap((at) => {
    const parted = `${text.slice(0, at)}/${text.slice(at)}`;
    const replaced = /[Il|1!]/.test(text[at] ?? "") ? `${text.slice(0, at)}/${text.slice(at + 1)}` : null;
    return [parted, replaced].filter((fraction) => fraction !== null && isPerVolume(fraction));
  });
  const units = new Set(found.map((fraction) => parseUnit(fraction ?? "")?.ucum));
  return units.size === 1 ? (found[0] ?? null) : null;
}

const isPerVolume = (text: string): boolean => parseUnit(text)?.dimension.endsWith("/volume") ?? false;

/** "% of total Hgb": a share, and of what. */
function shareWords(words: readonly Word[]): number {
  const texts = words.slice(0, 4).map((w) => w.text);
  if (texts[0] !== "%" || !/^(?:of|der|des|de|del|di|do|da)$/i.test(texts[1] ?? "")) return 0;
  const whole = /^total$/i.test(texts[2] ?? "") ? 4 : 3;
  return words.length >= whole && /^\p{L}{2,}\d?$/u.test(texts[whole - 1] ?? "") ? whole : 0;
}

/** How many of the leading words form one unit ("x 10^9 / L", "mm 1st hr"); 0 where none does. */
export function leadingUnitWords(words: readonly Word[]): number {
  const share = shareWords(words);
  if (share > 0) return share;
  // "x E9/L", "x 10^9/L".
  if (/^[x×]$/i.test(words[0]?.text ?? "") && isUnit(words[1]?.text ?? "")) return 2;
  for (let length = Math.min(LONGEST, words.length); length > 1; length--) {
    const part = words.slice(0, length);
    // Several words are one unit only where the closed list knows them: "mg/dL 7" is a unit and a number.
    const known = parseUnit(joinText(part)) !== null || parseUnit(part.map((w) => w.text).join("")) !== null;
    if (known && !endsOutside(part)) return length;
  }
  return isUnit(words[0]?.text ?? "") ? 1 : 0;
}

/** The last word is a flag or a number of its own, whatever the list makes of the whole. */
const endsOutside = (words: readonly Word[]): boolean =>
  isUnit(joinText(words.slice(0, -1))) && /^(?:[HLA*]{1,2}|\d[\d.,]*|[-–([])$/.test(words.at(-1)?.text ?? "");
