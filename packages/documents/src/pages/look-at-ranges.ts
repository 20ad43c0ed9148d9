import type { RawRow } from "../layout/raw-row.ts";
import type { Picture } from "../picture/picture.ts";
import { agreesCloser } from "../recognise/agreement/agrees-closer.ts";
import { sameLimits } from "../recognise/agreement/same-in-print.ts";
import type { PictureView } from "../recognise/page/read-picture.ts";
import type { Recognizers } from "../recognise/recognizer.ts";
import { joinText, type Word } from "../text/word.ts";
import { asOne } from "./as-one.ts";
import { quadsFor, textOf } from "./look-closer.ts";

/** Lines of ranges looked at on one page, at the most. */
const MOST = 40;

/**
 * Ranges on which the two readers differ still are cut out line by line, and both look at each as a whole: "40.80" in
 * its line may be "40-80" alone. What the first reader sees then stands where the second bears it out, if the digits
 * are those it saw before: it may find a dash or a mark, not another number.
 */
export async function lookAtRanges(
  rows: readonly RawRow[],
  view: PictureView,
  picture: Picture,
  { first, second }: Pick<Recognizers, "first" | "second">,
): Promise<RawRow[]> {
  if (!second.lookCloser) return [...rows];
  const asked = rows
    .flatMap((row) => linesOf(row.range))
    .filter((words) => /\d/.test(joinText(words)) && !sameLimits(joinText(words), againOf(words)))
    .flatMap((words) => {
      const quads = quadsFor(words, view);
      return quads ? [{ words, ...quads }] : [];
    })
    .slice(0, MOST);
  if (asked.length === 0) return [...rows];
  const looks = await second.lookCloser(
    picture,
    asked.map(({ quad }) => quad),
  );
  const alone = await first.read(
    picture,
    asked.map(({ wide }) => wide),
  );
  const settled = new Map<Word, Word | null>();
  asked.forEach(({ words }, at) => {
    const read = joinText(words);
    const seconds = [againOf(words), ...(looks[at] ?? []).map(textOf)];
    const found = [read, textOf(alone[at])].find(
      (text) => digitsIn(text) === digitsIn(read) && agreesCloser("range", text, seconds),
    );
    const [head] = words;
    if (found === undefined || !head) return;
    for (const word of words)
      settled.set(word, word === head ? asOne(words, { text: found, again: found }) : null);
  });
  return rows.map((row) => ({
    ...row,
    range: row.range.flatMap((word) => {
      const instead = settled.get(word);
      return instead === undefined ? [word] : instead === null ? [] : [instead];
    }),
  }));
}

const againOf = (words: readonly Word[]): string =>
  joinText(
    words.map((word) => ({ ...word, text: word.again === undefined ? word.text : (word.again ?? "") })),
  ).trim();

const digitsIn = (text: string): string => text.replace(/\D/g, "");

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const [head] = line ?? [];
    if (line && head && Math.abs(head.baseline - word.baseline) < 0.4 * word.size) line.push(word);
    else lines.push([word]);
  }
  return lines;
}
