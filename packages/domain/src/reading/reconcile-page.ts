import type { Reading, ResultRow } from "@serenya/contract";
import type { ReadWord } from "../ports/reader.ts";
import { compareRow } from "./compare-row.ts";
import { doubtRow } from "./doubt-row.ts";
import { matchRows } from "./match-rows.ts";
import type { ModelPage, ModelRow } from "./model-row.ts";
import { tidyRow } from "./tidy-row.ts";
import { mayBeUrgentInUnit } from "./unit-in-doubt.ts";

/** What a model's rows of one page say of the reader's rows there, by their places in the reading. */
export interface PageOutcome {
  readonly agreed: readonly number[];
  /** Read otherwise by the model: to be confirmed. */
  readonly differed: ReadonlyMap<number, ResultRow>;
  /** Not seen by the model, on a page that it read: to be confirmed. Empty where it gave less than half. */
  readonly missed: ReadonlyMap<number, ResultRow>;
  /** Of these nobody can tell before they are checked. */
  readonly unsettled: readonly number[];
  /** The model gave less than half of the rows: what is missing says nothing. */
  readonly isInPart: boolean;
  /** Rows that only the model saw. */
  readonly alone: readonly ModelRow[];
}

/** Holds the model's rows of a page against the reader's. */
export function reconcilePage(
  reading: Reading,
  { page, rows }: ModelPage,
  words: readonly ReadWord[],
): PageOutcome {
  const { decimal } = reading.document;
  const own = [...reading.results.entries()].filter(([, { source }]) => source.page === page);
  const { seen, alone } = matchRows(own, rows.map(tidyRow), decimal);
  const isInPart = seen.size * 2 < own.length;
  const compared = own.flatMap(([place, row]) => {
    const model = seen.get(place);
    return model ? [{ place, row, model, ...compareRow(row, model, { decimal, words }) }] : [];
  });
  const different = compared.filter(({ reasons }) => reasons.length > 0);
  return {
    agreed: compared.filter(({ reasons }) => reasons.length === 0).map(({ place }) => place),
    differed: new Map(
      different.map(({ place, row, reasons, value }) => [place, doubtRow(row, reasons, value)]),
    ),
    missed: new Map(
      own.filter(([place]) => !isInPart && !seen.has(place)).map(([place, row]) => [place, unseen(row)]),
    ),
    unsettled: different
      .filter(({ reasons }) => reasons.includes("model-reads-unit-otherwise"))
      .filter(({ row, model }) => model.unit !== null && mayBeUrgentInUnit(row, model.unit, reading))
      .map(({ place }) => place),
    isInPart,
    alone,
  };
}

/** A row that is to be confirmed anyhow says what it said. */
const unseen = (row: ResultRow): ResultRow =>
  row.status === "verified" ? doubtRow(row, ["model-did-not-see"], null) : row;
