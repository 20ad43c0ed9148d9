/** A field of an answer, as CloudWatch Logs gives it. */
interface Field {
  readonly field?: string | undefined;
  readonly value?: string | undefined;
}

/** An answer as lines of a table, columns in the order in which they first appear. */
export function tableOf(rows: readonly (readonly Field[])[]): readonly string[] {
  // @ptr leads to the whole line, and says nothing to anybody who reads.
  const columns = [...new Set(rows.flatMap((row) => row.map(({ field = "" }) => field)))].filter(
    (field) => field !== "@ptr",
  );
  if (columns.length === 0) return ["Nothing was found."];
  const cells = rows.map((row) =>
    columns.map((column) => row.find(({ field }) => field === column)?.value ?? ""),
  );
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(columns), ...cells.map(line)];
}
