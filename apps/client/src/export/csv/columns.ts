import type { Cell } from "./cell.ts";

/** The columns in their order; their names are among the texts. Programs may rely on both. */
export const columns = [
  "day",
  "name",
  "plainName",
  "loinc",
  "value",
  "unit",
  "ucum",
  "range",
  "interpretation",
  "how",
  "file",
  "page",
  "notices",
] as const;
export type Column = (typeof columns)[number];

/** One line of the file; what is not named is empty. */
export type CsvRecord = { readonly [Name in Column]?: Cell };
