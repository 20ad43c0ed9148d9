import { analyteOf } from "../src/analytes/index.ts";
import { criticalLimits, type Limit } from "../src/critical/compute-limits.ts";
import { criticalLists } from "../src/critical/lists.ts";

/** The ladder's numbers of every coded analyte as a table in Markdown, in the analyte's first unit. */
export function limitsTable(): string {
  const head = "| analyte | unit | today | emergency | lists |\n|---|---|---|---|---|\n";
  const rows = Object.entries(criticalLists).map(([id, lists]) => {
    const limits = criticalLimits(id);
    const today = [show(limits?.low?.today, "<"), show(limits?.high?.today, ">")];
    const emergency = [show(limits?.low?.emergency, "<"), show(limits?.high?.emergency, ">")];
    const names = [...new Set(lists.map(({ list }) => list))].join(", ");
    return `| ${id} | ${analyteOf(id)?.units[0]} | ${join(today)} | ${join(emergency)} | ${names} |\n`;
  });
  return head + rows.join("");
}

const join = (sides: readonly string[]) => sides.filter((side) => side !== "").join(" ") || "none";

function show(limit: Limit | null | undefined, sign: string): string {
  return limit ? `${sign}${limit.inclusive ? "=" : ""}${Number(limit.value.toPrecision(4))}` : "";
}
