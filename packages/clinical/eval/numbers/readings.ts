import type { Reading, ResultRow } from "@serenya/contract";
import {
  type Analyte,
  analytes,
  convert,
  type Fact,
  factsOf,
  judgeReading,
  unitOf,
} from "../../src/index.ts";
import { makeReading, printed } from "../../test/make-row.ts";
import { printedRow } from "../../test/printed-row.ts";
import type { Slots } from "./fill.ts";
import type { Random } from "./random.ts";

type Side = "low" | "in" | "high" | "doubt";
const sides: readonly Side[] = ["low", "low", "in", "in", "in", "high", "high", "doubt"];

/** A report made by rule, what a model is told of it, and its results by slot ("low1", "in2"). */
export interface Case {
  readonly reading: Reading;
  readonly facts: readonly Fact[];
  readonly slots: Slots;
  readonly told: ReturnType<typeof factsOf>;
}

/** Analytes with a published range for adults: their values can be placed on either side. */
const usable = analytes.flatMap((analyte) => {
  const range = analyte.reference?.find(({ sex }) => sex !== "male");
  const isBlood = ["blood", "serum", "plasma"].includes(analyte.specimen);
  return range && isBlood && (range.low !== null || range.high !== null) ? [{ analyte, range }] : [];
});

/**
 * A report of eight results with names, units and limits from the analyte table: two below their range, three inside,
 * two above, one read with doubt. Tries again until judging agrees, so that every slot is what it is called.
 */
export function makeCase(random: Random): Case {
  for (;;) {
    const chosen = random.shuffle(usable).slice(0, sides.length);
    const rows = chosen.map(({ analyte, range }, index) =>
      makeResult(analyte, range, sides[index] ?? "in", random),
    );
    if (rows.some((row) => row === null)) continue;
    const results = rows.filter((row) => row !== null);
    const reading = judgeReading(makeReading(results, { collected: "2026-10-30" }));
    const told = factsOf([reading], { language: "en" });
    const slots = slotsOf(told.facts);
    const isWhole = ["low1", "low2", "in1", "in2", "in3", "high1", "high2", "doubt1"].every(
      (slot) => slots[slot],
    );
    const isDistinct = new Set(told.facts.map(({ value }) => value)).size === told.facts.length;
    if (isWhole && isDistinct && told.facts.length === sides.length) {
      return { reading, facts: told.facts, slots, told };
    }
  }
}

function slotsOf(facts: readonly Fact[]): Slots {
  const count = { low: 0, high: 0, in: 0, doubt: 0 };
  const slots: Record<string, Fact> = {};
  for (const fact of facts) {
    const side = !fact.certain
      ? "doubt"
      : fact.position === "low" || fact.position === "high"
        ? fact.position
        : fact.position === "normal"
          ? "in"
          : null;
    if (side) slots[`${side}${++count[side]}`] = fact;
  }
  return slots;
}

type Range = NonNullable<Analyte["reference"]>[number];

/** A row on one side of its range, in any unit that the analyte is printed in; null where the range has no such side. */
function makeResult(analyte: Analyte, range: Range, side: Side, random: Random): ResultRow | null {
  const unit = random.pick(analyte.units.filter((ucum) => /^[\w/*[\]%.']+$/.test(ucum) && unitOf(ucum)));
  if (!unit) return null;
  const [low, high] = [range.low, range.high].map((limit) =>
    limit === null ? null : inUnit(limit, range.unit, unit, analyte),
  );
  if (low === undefined || high === undefined || (low === null && high === null)) return null;
  const span = (high ?? (low ?? 0) * 2) - (low ?? 0);
  const decimals = span > 50 ? 0 : span > 5 ? 1 : 2;
  const number = numberOn(side, low, high, random);
  if (number === null || span <= 0.05) return null;
  const text = (value: number) => value.toFixed(decimals);
  const name = random.pick(analyte.names.en.split("|").slice(0, 2)) ?? "";
  const made = printedRow(name, text(number), printedUnit(unit));
  const rangeText =
    low !== null && high !== null
      ? `${text(low)} - ${text(high)}`
      : high !== null
        ? `< ${text(high)}`
        : `> ${text(low ?? 0)}`;
  return {
    ...made,
    printed: { ...made.printed, range: rangeText },
    range: printed(low === null ? null : Number(text(low)), high === null ? null : Number(text(high))),
    ...(side === "doubt" ? { status: "confirm" as const, reasons: ["no-ink"] } : {}),
  };
}

/** A number on one side of a range, or inside it; null where it has no limit there. */
function numberOn(side: Side, low: number | null, high: number | null, random: Random): number | null {
  if (side === "low") return low === null || low <= 0 ? null : low * random.between(0.78, 0.96);
  if (side === "high") return high === null ? null : high * random.between(1.04, 1.22);
  return (low ?? 0) + ((high ?? (low ?? 0) * 2) - (low ?? 0)) * random.between(0.3, 0.7);
}

const printedUnit = (ucum: string): string => ucum.replace("10*", "10^").replaceAll(/[[\]{}]/g, "");

const inUnit = (number: number, from: string, to: string, analyte: Analyte): number | undefined =>
  convert(number, from, to, analyte) ?? undefined;
