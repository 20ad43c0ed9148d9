import { describe, expect, it } from "vitest";
import { sentencesOf, wordsOf } from "../../../test/reading-grade.ts";
import { analytes } from "../../analytes/index.ts";
import type { AnalyteText } from "../catalogue.ts";
import { englishAnalytes } from "../en-analytes.ts";
import { spanishAnalytes } from "../es-analytes.ts";

const keys = ["what", "low", "high", "ask"] as const;

/** Every part of every text, with what English says there. */
const parts = Object.entries(englishAnalytes).flatMap(([id, english]) =>
  keys.flatMap((key) => {
    const [spanish, said] = [spanishAnalytes[id]?.[key], english[key]];
    return said === undefined || spanish === undefined ? [] : [{ at: `${id}.${key}`, said, spanish }];
  }),
);

const shapeOf = (texts: Readonly<Record<string, AnalyteText>>) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, new Set(Object.keys(text))]));

const bracesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Numbers in digits, whatever the decimal mark. "CA 27.29" is a name and keeps its point. */
const numbersOf = (text: string) =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(",", ".")).toSorted();

const numberWords = { two: "dos", three: "tres", four: "cuatro", five: "cinco", six: "seis", ten: "diez" };
const countsOf = (text: string, words: readonly string[]) =>
  words.map(
    (word) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((one) => one === word).length,
  );

/** Whole words, with accents counted as letters: "test" is not found in "testículos". */
const anyWord = (...patterns: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`, "iu");

const englishWords = anyWord(
  ..."the of and or is are was this that these your you with from for when it its can may not in to".split(
    " ",
  ),
  ..."blood result test high low often cells? urine medicines? share count level".split(" "),
);

/** Orders, doses, verdicts and comfort that no text may give, and the familiar "tú". */
const forbidden = anyWord(
  ..."dosis|tome|tomar|deje de|inyéctese|comprimidos?|tabletas?|recet\\p{L}*|prescri\\p{L}*".split("|"),
  ..."tratamientos?|tratar(?:se)?|diagn[oó]stic\\p{L}*|usted (?:tiene|padece|sufre)".split("|"),
  ..."no se preocupe|no hay (?:motivo|razón)|tranquil\\p{L}*|seguro que|sin duda|siempre".split("|"),
  ..."tú|tus?|te|ti|tienes|puedes|debes".split("|"),
);

const guarded = /\b(can(?!'t)|may|(?<!how )often|at times|most (people|often)|likely)\b/i;
const guardedInSpanish = anyWord("pued\\p{L}*", "a menudo", "a veces", "la mayoría", "probables?");

describe("Spanish texts of analytes", () => {
  it("explain the analytes that English explains, each with the same parts", () => {
    expect(shapeOf(spanishAnalytes)).toEqual(shapeOf(englishAnalytes));
    expect(parts.length).toBeGreaterThan(1500);
  });

  it("say it in as many sentences as English, of 20 words at most", () => {
    for (const { at, said, spanish } of parts) {
      expect(sentencesOf(spanish).length, at).toBe(sentencesOf(said).length);
      for (const sentence of sentencesOf(spanish)) {
        expect(wordsOf(sentence).length, `${at}: ${sentence}`).toBeLessThanOrEqual(20);
        expect(sentence, at).toMatch(/^([\p{Lu}\d].*\.|¿.*\?)$/u);
      }
    }
  });

  it("have the numbers and the braces of English, and no others", () => {
    for (const { at, said, spanish } of parts) {
      expect(bracesOf(spanish), at).toEqual(bracesOf(said));
      expect(numbersOf(spanish), `${at}: ${spanish}`).toEqual(numbersOf(said));
      expect(countsOf(spanish, Object.values(numberWords)), `${at}: ${spanish}`).toEqual(
        countsOf(said, Object.keys(numberWords)),
      );
    }
  });

  it("are no surer than English: a sentence that says can, may or often says so in Spanish", () => {
    for (const { at, said, spanish } of parts) {
      const inSpanish = sentencesOf(spanish);
      for (const [index, sentence] of sentencesOf(said).entries()) {
        if (guarded.test(sentence) && !at.endsWith(".ask"))
          expect(inSpanish[index], `${at}: ${sentence}`).toMatch(guardedInSpanish);
      }
    }
  });

  it("leave no English word standing", () => {
    for (const [id, { name }] of Object.entries(spanishAnalytes)) expect(name, id).not.toMatch(englishWords);
    for (const { at, spanish } of parts) expect(spanish, at).not.toMatch(englishWords);
  });

  it("give no order, no dose, no verdict and no comfort, and say usted", () => {
    for (const { at, spanish } of parts) expect(spanish, at).not.toMatch(forbidden);
  });

  it("tell apart by name what English tells apart by name", () => {
    const englishNames = new Map<string, Set<string>>();
    for (const [id, { name }] of Object.entries(spanishAnalytes)) {
      const names = englishNames.get(name.toLowerCase()) ?? new Set();
      englishNames.set(name.toLowerCase(), names.add(englishAnalytes[id]?.name ?? id));
    }
    expect([...englishNames].filter(([, names]) => names.size > 1)).toEqual([]);
  });

  it("have no number in a name that neither English nor the panel has", () => {
    for (const { id, names } of analytes) {
      const known = [englishAnalytes[id]?.name, ...Object.values(names)].join(" ");
      for (const number of numbersOf(spanishAnalytes[id]?.name ?? "")) expect(known, id).toContain(number);
    }
  });
});
