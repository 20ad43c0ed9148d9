import type { ResultRow } from "@serenya/contract";

/**
 * The newest of the earlier values that a row's own page prints. Pages print earlier columns in either order, so
 * the dates decide; several values without dates leave it open which came last: null, as where there is none.
 */
export function newestEarlier({ history }: Pick<ResultRow, "history">): ResultRow["history"][number] | null {
  if (history.length === 1) return history[0] ?? null;
  if (history.some(({ date }) => date === null)) return null;
  return history.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))[0] ?? null;
}
