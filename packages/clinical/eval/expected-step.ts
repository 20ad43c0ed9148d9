import { criticalLists } from "../src/critical/lists.ts";
import type { Spelling, Subject } from "./factors.ts";

export type Expected = "emergency" | "today" | "below";

/**
 * The step that the published lists give a number, counted list by list: `emergency` when at least two lists,
 * and two thirds of those that print this side, are passed; `today` when any is. Reads the raw lists alone.
 */
export function expectedStep(value: number, unit: Spelling, subject: Subject): Expected {
  const sides = (["low", "high"] as const).map((side) => {
    const printing = (criticalLists[subject.analyte] ?? []).filter((list) => list[side] !== undefined);
    const passed = printing.filter((list) => passes(value, unit, subject, list.unit, list[side])).length;
    const wider = side === "low" ? "widerLow" : "widerHigh";
    const widened = (criticalLists[subject.analyte] ?? []).some((list) =>
      passes(value, unit, subject, list.unit, list[wider]),
    );
    return { passed, of: printing.length, widened };
  });
  if (sides.some(({ passed, of }) => passed >= 2 && 3 * passed >= 2 * of)) return "emergency";
  return sides.some(({ passed, widened }) => passed > 0 || widened) ? "today" : "below";
}

/** Is the number beyond a limit that a list prints in its own unit? */
function passes(
  value: number,
  unit: Spelling,
  subject: Subject,
  listUnit: string,
  limit: string | undefined,
): boolean {
  const match = /^([<>])(=?)(.+)$/.exec(limit ?? "");
  const other = subject.units.find(({ ucum }) => ucum === listUnit) ?? sameCount(listUnit);
  if (!match || !other) return false;
  // Nine digits: 70 g/L and 7.0 g/dL are one number.
  const own = Number(((value * unit.factor) / other.factor).toPrecision(9));
  const bound = Number(match[3]);
  if (match[2] === "=" && own === bound) return true;
  return match[1] === "<" ? own < bound : own > bound;
}

/** Thousands a microlitre and billions a litre are the same number, in whichever of them a list prints. */
function sameCount(listUnit: string): Pick<Spelling, "factor"> | undefined {
  return listUnit === "ug/mL" || listUnit === "mg/L" || listUnit === "10*9/L" ? { factor: 1 } : undefined;
}

/** Every limit of a subject's lists in the given unit, so that cases stand at, inside and outside each. */
export function limitsIn(unit: Spelling, subject: Subject): number[] {
  const printed = (criticalLists[subject.analyte] ?? []).flatMap((list) => {
    const other = subject.units.find(({ ucum }) => ucum === list.unit) ?? sameCount(list.unit);
    return [list.low, list.high, list.widerLow, list.widerHigh].flatMap((limit) =>
      limit && other ? [(Number(limit.replace(/[<>=]/g, "")) * other.factor) / unit.factor] : [],
    );
  });
  return [...new Set(printed.map((limit) => Number(limit.toFixed(unit.decimals))))];
}
