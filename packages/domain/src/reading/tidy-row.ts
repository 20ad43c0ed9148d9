import { parseUnit } from "@serenya/clinical";
import type { ModelRow } from "./model-row.ts";

/**
 * A row whose value's cell holds more than the value, parted as it would have been asked for: "13.2 g/dL",
 * "13.2 H", "* 13.2". Models do this with every prompt; nothing else about the row is touched.
 */
export function tidyRow(row: ModelRow): ModelRow {
  const { value, flag } = withoutFlag(row);
  const [, number, rest] = /^([<>=\u2264\u2265\s]*\d[\d.,'\u2019]*)\s*(\D.*)$/.exec(value) ?? [];
  if (number === undefined || rest === undefined || parseUnit(rest) === null) return { ...row, value, flag };
  return { ...row, value: number.trim(), unit: row.unit ?? rest, flag };
}

function withoutFlag({ value, flag }: ModelRow): Pick<ModelRow, "value" | "flag"> {
  const [, before, after] = /^(.*\d)\s*((?:\s(?:HH?|LL?))|[*\u2191\u2193])$/.exec(value.trim()) ?? [];
  const bare = before?.trim() ?? value.trim().replace(/^[*\u2191\u2193]\s*(?=[<>\d])/, "");
  return { value: bare, flag: flag ?? after?.trim() ?? null };
}
