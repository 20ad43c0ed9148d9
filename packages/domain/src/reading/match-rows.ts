import type { ResultRow } from "@serenya/contract";
import type { ModelRow } from "./model-row.ts";
import { type Likeness, likenessOf, printedName } from "./printed-name.ts";
import type { DecimalMark } from "./printed-number.ts";
import { isSameUnit } from "./same-unit.ts";
import { isSameValue } from "./same-value.ts";

export interface Matched {
  /** By the place of each row of the reader's that has its like. */
  readonly seen: ReadonlyMap<number, ModelRow>;
  /** Rows of the model that have none. */
  readonly alone: readonly ModelRow[];
}

const levels: readonly Likeness[] = [3, 2, 1];

/**
 * Which rows of a page are the same in both readings, by their names: the same names first, then those that are
 * nearly so. Among several of one name (a share and a count) the one that says the same is taken, else the first
 * that is left. Each row is matched once.
 */
export function matchRows(
  own: readonly (readonly [place: number, row: ResultRow])[],
  models: readonly ModelRow[],
  decimal: DecimalMark,
): Matched {
  const names = models.map(({ name }) => printedName(name));
  const likeness = new Map(
    own.map(([place, { printed }]) => {
      const name = printedName(printed.name);
      return [place, names.map((other) => likenessOf(name, other))];
    }),
  );
  const says: readonly ((row: ResultRow, model: ModelRow) => boolean)[] = [
    (row, model) => isSameValue(row, model.value, decimal) && isSameUnit(row, model.unit),
    (row, model) => isSameValue(row, model.value, decimal),
    (row, model) => model.unit !== null && isSameUnit(row, model.unit),
    () => true,
  ];
  const seen = new Map<number, ModelRow>();
  const taken = new Set<number>();
  for (const level of levels)
    for (const isLike of says)
      for (const [place, row] of own.filter(([place]) => !seen.has(place))) {
        const at = models.findIndex(
          (model, index) =>
            !taken.has(index) && (likeness.get(place)?.[index] ?? 0) >= level && isLike(row, model),
        );
        const model = models[at];
        if (!model) continue;
        seen.set(place, model);
        taken.add(at);
      }
  return { seen, alone: models.filter((_, index) => !taken.has(index)) };
}
