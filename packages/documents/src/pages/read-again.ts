import type { RawRow } from "../layout/raw-row.ts";
import { withoutFurniture } from "../recognise/agreement/settled-range.ts";
import { seenAgain } from "../recognise/page/seen-again.ts";
import type { RecognisedLine, Recognizers } from "../recognise/recognizer.ts";
import type { PageLayer } from "../text/page-layer.ts";
import type { Word } from "../text/word.ts";
import type { Work } from "../work.ts";
import { leaveOutSpecks } from "./leave-out-specks.ts";
import { lookAtRanges } from "./look-at-ranges.ts";
import { lookCloser } from "./look-closer.ts";

const PARTS = ["name", "value", "unit", "range", "flag"] as const;

/**
 * The second reading: another engine reads the lines that rows were found in, of pages that are pictures. What it
 * saw is kept beside each word; nothing is corrected by it. Words on which the two differ are looked at closer, and
 * specks that were read as marks are left out.
 */
export async function readAgain(work: Work): Promise<void> {
  for (const page of work.pages) {
    const rows = (work.rawRows ?? []).filter((row) => row.page === page.page);
    if (!page.picture || rows.length === 0 || !work.recognisers) continue;
    const lines = linesOf(page, rows);
    const picture = await page.picture.source();
    const readers: Recognizers = await work.recognisers();
    const asked = lines.flatMap((index) => {
      const line = page.picture?.lines[index];
      return line ? [{ index, quad: line.quad }] : [];
    });
    const answers = await readers.second.read(
      picture,
      asked.map(({ quad }) => quad),
    );
    const byLine = new Map(asked.map(({ index }, at) => [index, answers[at]] as const));
    const twice = rows.map((row) => withAgain(row, page, byLine));
    const closer = await lookCloser(twice, page.picture, picture, readers);
    const cleared = closer.map((row) => ({ ...row, range: withoutFurniture(row.range) }));
    const looked = await lookAtRanges(cleared, page.picture, picture, readers);
    const read = new Map(rows.map((row, at) => [row, leaveOutSpecks(looked[at] ?? row)] as const));
    work.rawRows = (work.rawRows ?? []).map((row) => read.get(row) ?? row);
  }
}

function linesOf({ picture }: PageLayer, rows: readonly RawRow[]): number[] {
  const lines = new Set<number>();
  for (const row of rows)
    for (const part of PARTS)
      for (const word of row[part])
        for (const glyph of word.glyphs) {
          const line = picture?.lineOf.get(glyph);
          if (line !== undefined) lines.add(line);
        }
  return [...lines].sort((a, b) => a - b);
}

function withAgain(
  row: RawRow,
  { picture }: PageLayer,
  answers: ReadonlyMap<number, RecognisedLine | undefined>,
): RawRow {
  const read = (word: Word): Word => {
    const lines = new Set(word.glyphs.flatMap((glyph) => picture?.lineOf.get(glyph) ?? []));
    const seen = [...lines].map((line) =>
      seenAgain(word, picture?.lines[line], answers.get(line), picture?.scale ?? 1),
    );
    const texts = seen.filter((text) => text !== null);
    return { ...word, again: texts.length > 0 ? texts.join("") : null };
  };
  const [name, value, unit, range, flag] = PARTS.map((part) => row[part].map(read));
  return {
    ...row,
    name: name ?? [],
    value: value ?? [],
    unit: unit ?? [],
    range: range ?? [],
    flag: flag ?? [],
  };
}
