import { isAnalyteName } from "@serenya/clinical";
import { isLimitAlone, isMeasured } from "../report/targets.ts";
import { fold } from "../vocabulary/fold.ts";
import type { Check } from "./check.ts";

/**
 * "HbA1c 41-49 mmol/mol: prediabetes", "LDL < 2.0 mmol/L" beside a measured one: a comparator or a span without limits
 * of its own may say what a result should be. In a table only beside a number of the very same name.
 */
export const limitOrResult: Check = (row, { rows }) => {
  if (!isLimitAlone(row)) return null;
  const { raw, result } = row;
  const { name, range } = result.printed;
  const same = rows.filter((other) => fold(other.result.printed.name) === fold(name));
  const span = result.value.kind === "range";
  // Under headings a span is a result of a microscope.
  const measured = raw.found === "table" ? !span && isMeasured(row, same) : isMeasured(row, rows);
  // Words where a range would stand, behind a span that would be the value: a category.
  const category = raw.found !== "table" && span && range !== null;
  return measured || (category && isAnalyteName(name)) ? { reason: "value-or-limit" } : null;
};
