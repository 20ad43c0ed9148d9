import type { Column } from "./column.ts";

/** Headings of columns of which a row fills only one. */
const EITHER = /range|normal|outside/i;

/**
 * A table that prints two results a row (percent and absolute count, two systems of units) read as two tables,
 * each with the names and one column of values. That takes a unit or a range for each value: without one nobody
 * can tell which value is which.
 */
export function oneValueEach(columns: readonly Column[]): (readonly Column[])[] {
  const values = columns.flatMap((c, i) => (c.role === "value" && !EITHER.test(c.heading) ? [i] : []));
  if (values.length < 2 || values.length < columns.filter((c) => c.role === "value").length) return [columns];
  const lead = isOwn(columns[(values[0] ?? 0) - 1]) ? 1 : 0;
  const starts = values.map((value, i) => ({
    from: i === 0 ? value - lead : value - (lead && isOwn(columns[value - 1]) ? 1 : 0),
    value,
  }));
  const groups = starts.map(({ from }, i) => ({ from, to: starts[i + 1]?.from ?? columns.length }));
  const told = groups.every(({ from, to }) =>
    columns.slice(from, to).some((c) => c.role === "unit" || c.role === "range" || c.unit !== undefined),
  );
  if (!told) return [columns];
  const ranges = rangesBehind(columns, values);
  return groups.map(({ from, to }, group) =>
    columns.map((column, i) =>
      (ranges.includes(i) ? ranges[group] === i : i >= from && i < to) || i < (groups[0]?.from ?? 0)
        ? column
        : { ...column, role: "other" as const, foreign: column.role },
    ),
  );
}

/** "%  /mm3  Ref. %  Ref. /mm3": as many ranges as values, all behind the last value, in the values' order. */
function rangesBehind(columns: readonly Column[], values: readonly number[]): readonly number[] {
  const ranges = columns.flatMap((c, i) => (c.role === "range" && c.end === undefined ? [i] : []));
  const behind = ranges.every((i) => i > (values.at(-1) ?? 0));
  return behind && ranges.length === values.length ? ranges : [];
}

const isOwn = (column: Column | undefined): boolean => column?.role === "unit";
