import { err, ok, type Result, type RowReference } from "@serenya/contract";
import type { Facts } from "./facts.ts";
import { wordsLanguages } from "./languages/index.ts";
import type { Rejection, RejectionCode } from "./rejection.ts";
import { render } from "./render.ts";
import { holdsCanary } from "./rules/canary.ts";
import { checkForm, mostParagraphs } from "./rules/form.ts";
import { rules } from "./rules/index.ts";
import { aliasesOf } from "./text/aliases.ts";
import { parse } from "./text/parse.ts";
import { factsIn } from "./text/sentence.ts";

/** Paragraphs with every number put in by code, and the rows that they name. */
export interface CheckedWords {
  readonly paragraphs: readonly string[];
  readonly rows: readonly RowReference[];
}

/**
 * Looks through what a language model wrote about results: it can add nothing. Every number, unit, name, direction,
 * cause and claim comes from the facts, or the whole text is refused. References ("{{r1}}", "{{r1.name}}", "{{r1.value}}",
 * "{{r1.range}}", "{{r1.date}}") become the result's words. Pure, and total: any text has an outcome.
 *
 * What it looks for, and what it can't know, is in docs/model-words.md.
 *
 * @param options.canary a secret of the prompt; a text that holds it in any form is refused
 * @returns the finished paragraphs, or why not, each reason once a paragraph; reasons quote nothing
 */
export function checkWords(
  paragraphs: readonly string[],
  facts: Facts,
  options: { readonly canary?: string } = {},
): Result<CheckedWords, readonly Rejection[]> {
  const language = wordsLanguages.find((known) => known.language === facts.language);
  if (!language) return err([{ code: "language", paragraph: 0 }]);
  if (paragraphs.length === 0 || paragraphs.length > mostParagraphs)
    return err([{ code: "form", paragraph: 0 }]);
  if (options.canary && holdsCanary(paragraphs, options.canary))
    return err([{ code: "canary", paragraph: 0 }]);
  const misshapen = paragraphs.flatMap((text, paragraph) => rejections(checkForm(text), paragraph));
  // What is too long or hides its letters is not taken apart at all.
  if (misshapen.length > 0) return err(misshapen);
  const sentences = parse(paragraphs, { facts, language, aliases: aliasesOf(facts, language) });
  const found = sentences.flatMap((sentence) =>
    rejections(
      rules.flatMap((rule) => rule(sentence, { facts, language })),
      sentence.paragraph,
    ),
  );
  if (found.length > 0) return err(unique(found));
  const rows = new Set(sentences.flatMap(({ mentions }) => factsIn(mentions).map(({ ref }) => ref)));
  return ok({
    paragraphs: paragraphs.map((text, paragraph) =>
      render(
        text,
        sentences.filter((sentence) => sentence.paragraph === paragraph),
        facts,
        language,
      ),
    ),
    rows: [...rows],
  });
}

const rejections = (codes: readonly RejectionCode[], paragraph: number): Rejection[] =>
  codes.map((code) => ({ code, paragraph }));

const unique = (found: readonly Rejection[]): Rejection[] => [
  ...new Map(found.map((rejection) => [`${rejection.paragraph} ${rejection.code}`, rejection])).values(),
];
