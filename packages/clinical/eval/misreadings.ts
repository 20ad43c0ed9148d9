/**
 * Prints how many misread numbers the cross-checks catch: every single slip of every number of the panels in
 * test/fitting-panels.ts, one at a time, with the slips that a picture can suffer and with those of a text layer.
 */
import type { ResultRow } from "@serenya/contract";
import { crossCheck } from "../src/index.ts";
import { misreadingsOf, type Slip } from "../src/plausibility/misreadings.ts";
import { fittingPanels, patient } from "../test/fitting-panels.ts";
import { printedRow } from "../test/printed-row.ts";

interface Count {
  tried: number;
  caught: number;
  /** Right rows that were doubted with it. */
  beside: number;
}

const ON_PICTURES: readonly Slip[] = ["mark", "digit", "length"];

/** Misreadings by kind; "far" are those of a digit or length that change the number by a tenth or more. */
export function countCaught(slips: readonly Slip[] = ON_PICTURES): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { rows: lines } of fittingPanels) {
    const rows = lines.map((line) => printedRow(...line));
    rows.forEach((row, index) => {
      for (const { slip, text } of misreadingsOf(row.printed.value)) {
        if (!slips.includes(slip)) continue;
        const doubts = crossCheck(rows.with(index, withValue(row, text)), patient, () => slips);
        const caught = doubts.some((doubt) => doubt.index === index);
        const beside = doubts.filter((doubt) => doubt.index !== index).length;
        for (const kind of kindsOf(slip, Number(row.printed.value), Number(text))) {
          const count = counts.get(kind) ?? { tried: 0, caught: 0, beside: 0 };
          counts.set(kind, {
            tried: count.tried + 1,
            caught: count.caught + (caught ? 1 : 0),
            beside: count.beside + beside,
          });
        }
      }
    });
  }
  return counts;
}

const withValue = (row: ResultRow, text: string): ResultRow =>
  printedRow(row.printed.name, text, row.printed.unit);

function kindsOf(slip: Slip, right: number, wrong: number): string[] {
  const far = Math.abs(wrong - right) >= 0.1 * right;
  return slip === "mark" || !far ? [slip, "any"] : [slip, `${slip}, far`, "any"];
}

if (import.meta.main) {
  for (const [title, slips] of [
    ["picture", ON_PICTURES],
    ["text layer", ["mark"]],
  ] as const) {
    process.stdout.write(`${title}: misread numbers, caught, right rows doubted beside them\n`);
    for (const [kind, { tried, caught, beside }] of [...countCaught(slips)].sort()) {
      const share = ((100 * caught) / tried).toFixed(1);
      process.stdout.write(
        `  ${kind.padEnd(12)} ${String(tried).padStart(5)} ${share.padStart(5)} % ${(beside / tried).toFixed(2)} each\n`,
      );
    }
  }
}
