import { type Case, type Dimension, isOver, isTooHigh, isUnder } from "./case.ts";

/** Reports in range that may be given a visit or more. */
const mostOver = 0.05;

interface Sum {
  readonly cases: number;
  readonly emergencies: number;
  readonly under: number;
  readonly healthy: number;
  readonly over: number;
  readonly pairs: number;
  readonly shifts: number;
}

function sumOf(cases: readonly Case[]): Sum {
  const count = (which: (one: Case) => boolean) => cases.filter(which).length;
  return {
    cases: cases.length,
    emergencies: count(({ least }) => least === "emergency"),
    under: count(isUnder),
    healthy: count(({ healthy }) => healthy === true),
    over: count(isOver),
    pairs: count(({ shifted }) => shifted !== undefined),
    shifts: count(({ shifted }) => shifted === true),
  };
}

const heads = ["cases", "emergencies", "under-triaged", "in range", "over-triaged", "pairs", "shifts"];
const widths = [9, 13, 15, 10, 14, 9, 8];

function line(first: string, cells: readonly string[]): string {
  return `${first.padEnd(44)}${cells.map((cell, place) => cell.padStart(widths[place] ?? 9)).join("")}\n`;
}

function sumLine(name: string, { cases, emergencies, under, healthy, over, pairs, shifts }: Sum): string {
  const share = healthy === 0 ? "-" : `${over} (${((100 * over) / healthy).toFixed(1)}%)`;
  const or = (number: number, of: number) => (of === 0 ? "-" : String(number));
  return line(name, [
    String(cases),
    or(emergencies, emergencies),
    String(under),
    or(healthy, healthy),
    share,
    or(pairs, pairs),
    or(shifts, pairs),
  ]);
}

/** The table by dimension with its sum. */
export function tableOf(dimensions: readonly Dimension[]): string {
  const lines = dimensions.map(({ name, cases }) => sumLine(name, sumOf(cases)));
  const all = sumOf(dimensions.flatMap(({ cases }) => cases));
  return [line("urgency over generated cases", heads), ...lines, sumLine("all", all)].join("");
}

/** What misses a bar: any under-triage, any shift, or more than one healthy report in twenty over-triaged. */
export function failures(dimensions: readonly Dimension[]): readonly string[] {
  const { healthy, over } = sumOf(dimensions.flatMap(({ cases }) => cases));
  const tooMany = over > mostOver * healthy;
  return dimensions.flatMap(({ name, cases }) =>
    cases
      .filter((one) => isUnder(one) || isTooHigh(one) || one.shifted === true || (tooMany && isOver(one)))
      .map((one) => `${name}: ${one.label}: ${why(one)}, ${one.got} given`),
  );
}

function why(one: Case): string {
  if (one.shifted) return "shifted by minimising text";
  if (isTooHigh(one)) return `${one.most} at most`;
  return one.fault ?? (isOver(one) ? "in range" : `${one.least} at least`);
}
