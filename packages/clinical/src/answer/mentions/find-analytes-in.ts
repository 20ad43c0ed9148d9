import { analyteOf } from "../../analytes/index.ts";
import { nameIndex } from "../../names/name-index.ts";
import { normaliseName } from "../../names/normalise-name.ts";
import type { AnswerLanguage } from "../language.ts";
import { compilePattern, hasPattern } from "../pattern.ts";
import { wordsOf } from "../words.ts";

/** Words of the longest name. */
const longest = 6;
/** Shorter names of another language are words of this one too often. */
const shortestForeign = 5;

/**
 * The analytes that a message names, by id: printed names and abbreviations of any language, and what people
 * say instead. Names of one or two letters count only with a capital ("K", "pH"), since they are words too.
 */
export function findAnalytesIn(
  message: string,
  { language, lay, notNames }: AnswerLanguage,
): readonly string[] {
  const words = wordsOf(message);
  const capitals = new Set(message.match(/\p{L}*\p{Lu}\p{L}*/gu)?.map((word) => word.toLowerCase()));
  const said = lay
    .filter((known) => hasPattern(words, compilePattern(known.said)))
    .flatMap(({ analytes }) => analytes.filter((id) => analyteOf(id)));
  const found: string[] = [];
  for (let from = 0; from < words.length; ) {
    const match = longestName(words, from, { language, notNames, capitals });
    found.push(...(match?.analytes ?? []));
    from += match?.length ?? 1;
  }
  return [...new Set([...said, ...found])];
}

interface Rules {
  readonly language: string;
  readonly notNames: readonly string[];
  readonly capitals: ReadonlySet<string>;
}

function longestName(
  words: readonly string[],
  from: number,
  rules: Rules,
): { length: number; analytes: readonly string[] } | undefined {
  for (let length = Math.min(longest, words.length - from); length > 0; length--) {
    const text = words.slice(from, from + length).join(" ");
    const analytes = [text, text.replace(/s$/, ""), `${text}s`].flatMap((form) => named(form, rules));
    if (analytes.length > 0 && !isUnitOf(words, from, length)) return { length, analytes };
  }
  return undefined;
}

function named(text: string, { language, notNames, capitals }: Rules): string[] {
  if (notNames.includes(text) || (text.length <= 2 && !capitals.has(text))) return [];
  const analytes = nameIndex.get(normaliseName(text)) ?? [];
  return analytes
    .filter(({ names }) => text.length >= shortestForeign || printsSo(names, language, text))
    .map(({ id }) => id);
}

const printsSo = (names: object, language: string, text: string): boolean =>
  Object.entries(names).some(
    ([key, list]) =>
      key === language &&
      String(list)
        .split("|")
        .some((name) => normaliseName(name) === normaliseName(text)),
  );

/** "13 mg": what stands behind a number is its unit, not magnesium. */
const isUnitOf = (words: readonly string[], from: number, length: number): boolean =>
  length === 1 && (words[from]?.length ?? 0) <= 2 && /^\d/.test(words[from - 1] ?? "");
