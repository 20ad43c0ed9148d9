import { languageSchema } from "@serenya/contract";
import { describe, expect, it } from "vitest";
import { gradeTexts } from "../../eval/reading/grade-texts.ts";
import { readingIndexOf } from "../../eval/reading/index.ts";
import { isTooHard } from "../../eval/reading/reading-index.ts";
import { forbiddenIn } from "../../test/forbidden-words.ts";
import { sentencesOf, wordsOf } from "../../test/reading-grade.ts";
import { isSentence, textsOf } from "../../test/texts-of.ts";
import { analytes } from "../analytes/index.ts";
import type { Catalogue, Counted } from "./catalogue.ts";
import { english } from "./en.ts";
import { fillIn, formFor } from "./fill-in.ts";
import { catalogueOf, catalogues } from "./index.ts";

const bracesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** Every sentence but those on analytes, by path; counted ones without their category. */
function sentencesByPath({ analytes: _, notExplained: __, ...rest }: Catalogue) {
  return textsOf(rest).filter(isSentence);
}
const withoutCategory = (path: string) => path.replace(/\.(zero|one|two|few|many|other)$/, "");

const countedOf = ({ summary }: Catalogue): [string, Counted][] =>
  Object.entries(summary).flatMap(([key, forms]) =>
    typeof forms === "string" ? [] : [[key, forms] as [string, Counted]],
  );

const anyValue = { name: "N", value: 1, low: 1, high: 2, count: 2, total: 3, pages: "4", names: "A, B" };

it("there is a catalogue for every language that an account can have", () => {
  expect(new Set(catalogues.map(({ language }) => language))).toEqual(new Set(languageSchema.options));
  for (const language of languageSchema.options) expect(catalogueOf(language).language).toBe(language);
  expect(catalogueOf("de-AT").language).toBe("de");
  expect(catalogueOf("xx").language).toBe("en");
});

describe.each(catalogues.map((catalogue) => [catalogue.language, catalogue] as const))(
  "texts in %s",
  (language, catalogue) => {
    const texts = textsOf(catalogue).filter(isSentence);

    it("are those of English, with the same braces", () => {
      const said = new Map(sentencesByPath(english).map(([path, text]) => [withoutCategory(path), text]));
      const own = sentencesByPath(catalogue);
      expect(new Set(own.map(([path]) => withoutCategory(path)))).toEqual(new Set(said.keys()));
      expect(Object.keys(catalogue.systems)).toEqual(Object.keys(english.systems));
      for (const [path, text] of own) {
        expect(text.trim(), path).not.toBe("");
        // "one" may say the number in words.
        if (!path.endsWith(".one"))
          expect(bracesOf(text), path).toEqual(bracesOf(said.get(withoutCategory(path)) ?? ""));
      }
    });

    it("leave no brace open", () => {
      for (const [path, text] of texts) expect(fillIn(text, anyValue), path).not.toMatch(/[{}]/);
    });

    it("have a form for every count that a report can have", () => {
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({ length: 1000 }, (_, index) => rules.select(index + 1)));
      for (const [key, forms] of countedOf(catalogue)) {
        for (const category of needed) expect(forms[category], `${key}.${category}`).toBeTruthy();
        expect(formFor(language, forms, 1), key).not.toBe(formFor(language, forms, 2));
      }
    });

    it("are not English where the language is another", () => {
      const said = new Set(sentencesByPath(english).map(([, text]) => text));
      const same = sentencesByPath(catalogue).filter(([, text]) => said.has(text));
      expect(same.length).toBe(language === "en" ? said.size : 0);
    });

    it("explain every analyte and nothing else, or none and say so", () => {
      const ids = Object.keys(catalogue.analytes);
      if (ids.length > 0) expect(new Set(ids)).toEqual(new Set(analytes.map(({ id }) => id)));
      expect(catalogue.notExplained === undefined).toBe(ids.length > 0);
      for (const { system } of analytes) expect(catalogue.systems[system]).toBeDefined();
    });

    it("are read with ease, by the published index of the language", () => {
      const index = readingIndexOf(language);
      const { tooHard, median } = gradeTexts(catalogue, index);
      expect(tooHard.map(({ path, score }) => `${path} ${score.toFixed(1)}`)).toEqual([]);
      expect(isTooHard(median, index.limits.median, index), `median ${median}`).toBe(false);
    });

    it("have sentences of 20 words at most, and three or four a paragraph", () => {
      for (const [path, text] of texts) {
        for (const sentence of sentencesOf(text))
          expect(wordsOf(sentence).length, `${path}: ${sentence}`).toBeLessThanOrEqual(20);
      }
      for (const [id, { what, low = "", high = "" }] of Object.entries(catalogue.analytes)) {
        for (const part of [what, low, high]) expect(sentencesOf(part).length, id).toBeLessThanOrEqual(4);
      }
    });

    it("name no dose, no treatment and no diagnosis, and calm nobody", () => {
      const found = texts.flatMap(([path, text]) => {
        const word = path === ".disclaimer" ? null : forbiddenIn(language, text);
        return word ? [`${path}: ${word}`] : [];
      });
      expect(found).toEqual([]);
    });

    it("say that no clinician has read them, as long as none has", () => {
      expect(catalogue.reviewedBy).toBeNull();
      expect(catalogue.notReviewed).toMatch(/\p{L}/u);
    });
  },
);
