import { findAnalytes, isAnalyteName } from "@serenya/clinical";
import { joinText, type Word } from "../text/word.ts";
import { fold } from "../vocabulary/fold.ts";
import type { Check } from "./check.ts";

/**
 * On a picture both readers must have seen the same name: a value under another test's name is a wrong result, and
 * LDL is a stroke away from HDL. A name that the lexicon knows may differ from the second reading by a stray letter,
 * as long as that is not the name of something else and has the same figures in it (T3 and T4, B6 and B12).
 */
export const namesAgree: Check = ({ raw }) => {
  if (raw.name.every((word) => word.again === undefined)) return null;
  const [first, second] = [joinText(raw.name), secondText(raw.name)].map(letters);
  if (first === undefined || second === undefined || first === second) return null;
  const printed = joinText(raw.name);
  const another = meansAnother(printed, secondText(raw.name));
  if (inPrint(first) === inPrint(second) && !another) return null;
  const near = isAnalyteName(printed) && figures(first) === figures(second) && !another;
  return near && distance(first, second) <= Math.floor(first.length / SHARE)
    ? null
    : { reason: "readers-disagree-name" };
};

/** One letter in this many may be misread by the second reader. */
const SHARE = 4;

const secondText = (words: readonly Word[]): string =>
  joinText(words.map((word) => ({ ...word, text: word.again ?? (word.again === null ? "" : word.text) })));

/** The first reader has no ß and sees one s. */
const letters = (text: string): string => fold(text).replace(/\s+/g, "").replace(/ss/g, "s");
/** Letters and figures that are drawn alike as one: "GII" and "Gll", "25-OH" and "25-0H", "IgG" and "19G". */
const inPrint = (letters: string): string =>
  letters
    .replace(/[l1|!ı]/g, "i")
    .replace(/0/g, "o")
    .replace(/9/g, "g");
const figures = (text: string): string => text.replace(/\D/g, "");

function meansAnother(one: string, other: string): boolean {
  const own = findAnalytes(one);
  const others = findAnalytes(other);
  return others.length > 0 && !others.some((analyte) => own.includes(analyte));
}

/** Letters to put in, take out or change to come from one text to the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const change = (row[j] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
