import type { Reading, ResultRow } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";
import { analyteForText } from "../explain/analyte-for-text.ts";
import type { Explanation } from "../explain/explain.ts";
import { type Summary, summarise } from "../explain/summarise.ts";
import { normaliseName } from "../names/normalise-name.ts";
import type { Catalogue } from "../texts/catalogue.ts";
import { catalogueOf } from "../texts/index.ts";
import type { AnswerLanguage, Cue } from "./language.ts";
import { findAnalytesIn } from "./mentions/find-analytes-in.ts";
import { holdsNumber, numbersIn } from "./mentions/find-numbers.ts";
import { compilePattern, findPattern, hasPattern } from "./pattern.ts";
import { wordsOf } from "./words.ts";

/** One row, with what is said about it. */
export interface KnownRow {
  /** Its place in the reading's results. */
  readonly index: number;
  readonly row: ResultRow;
  readonly explanation: Explanation;
  readonly analyteId: string | null;
}

/** All that an intent looks at: the message taken apart, and the judged reading with its explanations. */
export interface Context {
  readonly words: readonly string[];
  readonly reading: Reading;
  readonly summary: Summary;
  readonly rows: readonly KnownRow[];
  readonly catalogue: Catalogue;
  readonly language: AnswerLanguage;
  /** What the message names. */
  readonly named: {
    readonly analytes: readonly string[];
    readonly rows: readonly KnownRow[];
    readonly systems: readonly BodySystem[];
    readonly numbers: readonly number[];
    /** Rows whose value is one of the numbers. */
    readonly numberRows: readonly KnownRow[];
  };
  has(cue: Cue): boolean;
}

/** `reading` is judged and its texts are clean. */
export function contextOf(message: string, reading: Reading, language: AnswerLanguage): Context {
  const words = wordsOf(message);
  const summary = summarise(reading, language.language);
  const rows = reading.results.flatMap((row, index): KnownRow[] => {
    const explanation = summary.explanations[index];
    return explanation ? [{ index, row, explanation, analyteId: analyteForText(row)?.id ?? null }] : [];
  });
  const analytes = findAnalytesIn(message, language);
  const numbers = numbersIn(message);
  return {
    words,
    reading,
    summary,
    rows,
    catalogue: catalogueOf(language.language),
    language,
    named: {
      analytes,
      rows: rows.filter((known) => isNamed(known, words, analytes, language)),
      systems: [
        ...new Set(
          language.systems
            .filter(({ said }) => hasPattern(words, compilePattern(said)))
            .flatMap(({ systems }) => systems),
        ),
      ],
      numbers,
      numberRows: rows.filter(({ row }) => numbers.some((number) => holdsNumber(row, number))),
    },
    has: (cue) => language.cues[cue].some((line) => hasPattern(words, compilePattern(line))),
  };
}

/** By its analyte, or by its name as printed. */
function isNamed(
  { row, analyteId }: KnownRow,
  words: readonly string[],
  analytes: readonly string[],
  { notNames }: AnswerLanguage,
): boolean {
  if (analyteId !== null && analytes.includes(analyteId)) return true;
  const outside = row.printed.name.replace(/[([{][^)\]}]*[)\]}]/g, " ");
  return [row.printed.name, outside].some((name) => {
    const printed = normaliseName(name);
    if (printed.length < 3 || notNames.includes(printed)) return false;
    return findPattern(words, [[printed.split(" ")]]).length > 0;
  });
}
