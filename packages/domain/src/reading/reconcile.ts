import type { Reading, ResultRow, SecondReading } from "@serenya/contract";
import type { ReadPage } from "../ports/reader.ts";
import { keepUrgency } from "./keep-urgency.ts";
import type { ModelPage, ModelRow } from "./model-row.ts";
import { likenessOf, type PrintedName, printedName } from "./printed-name.ts";
import { reconcilePage } from "./reconcile-page.ts";
import { rowOnlyModelRead } from "./row-only-model-read.ts";
import { isSameValue } from "./same-value.ts";

export type Counts = Pick<SecondReading, "agreed" | "differed" | "missed" | "added" | "dropped">;

export interface Reconciled {
  readonly reading: Reading;
  readonly counts: Counts;
  /** Pages of which the model gave less than half of the rows: what is missing there says nothing. */
  readonly inPart: readonly number[];
}

/**
 * Holds what a language model read against the reader's rows. It can only take certainty away: a row that the model
 * reads otherwise, or did not see on a page that it read, is to be confirmed. A row that it alone saw is a row to
 * confirm where the page prints it, else it is dropped. Nothing printed changes, no row is lost, no status and no
 * candidate of the reader's goes, and no step falls (keep-urgency.ts). Whatever the model says, two readers and a
 * model are no vote.
 *
 * A row that the model did not see counts against it, though models leave rows out: a row that is not there, or
 * stands under another name, is the worst fault of a reader, and looking at one row more costs a person seconds. Not
 * so on a page of which the model gave less than half: that is a page that it did not read.
 */
export function reconcile(
  reading: Reading,
  models: readonly ModelPage[],
  pages: readonly Pick<ReadPage, "page" | "words">[],
): Reconciled {
  const rows: ResultRow[] = [...reading.results];
  const unsettled = new Set<number>();
  const inPart: number[] = [];
  const names = reading.results.map(({ printed }) => printedName(printed.name));
  const counts = { agreed: 0, differed: 0, missed: 0, added: 0, dropped: 0 };

  for (const model of models) {
    const words = pages.find(({ page }) => page === model.page)?.words ?? [];
    const outcome = reconcilePage(reading, model, words);
    for (const [place, row] of [...outcome.differed, ...outcome.missed]) rows[place] = row;
    for (const place of outcome.unsettled) unsettled.add(place);
    if (outcome.isInPart) inPart.push(model.page);
    counts.agreed += outcome.agreed.length;
    counts.differed += outcome.differed.size;
    counts.missed += outcome.missed.size;

    for (const alone of outcome.alone.filter((row) => !isSaidAlready(row, reading, names))) {
      const row = rowOnlyModelRead(alone, { page: model.page, words }, { ...reading, results: rows });
      if (row) rows.push(row);
      counts[row ? "added" : "dropped"]++;
    }
  }

  const doubted: Reading = {
    ...reading,
    results: rows,
    rows: { seen: reading.rows.seen + counts.added, read: reading.rows.read + counts.added },
  };
  return { reading: keepUrgency(reading, doubted, unsettled), counts, inPart };
}

/** A report says a result more than once: in a summary, on a second photo, or as an earlier value beside a new one. */
function isSaidAlready(
  { name, value }: ModelRow,
  { results, document: { decimal } }: Reading,
  names: readonly PrintedName[],
): boolean {
  const said = printedName(name);
  return results.some((row, index) => {
    const own = names[index];
    if (!own || likenessOf(own, said) === 0) return false;
    const earlier = row.history.map((one) => ({ ...row, printed: { ...row.printed, value: one.value } }));
    return [row, ...earlier].some((one) => isSameValue(one, value, decimal));
  });
}
