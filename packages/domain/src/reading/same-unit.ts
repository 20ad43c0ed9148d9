import { parseUnit } from "@serenya/clinical";
import type { ResultRow } from "@serenya/contract";
import { squashed } from "./printed-text.ts";

/**
 * True where a model's unit does not contradict the printed one. Units of one size and kind are one unit with
 * several names (10*3/uL and 10*9/L). A model that gives none says nothing: it may have left the unit in the name or
 * the heading. One that gives a unit where none was read does.
 */
export function isSameUnit({ printed, value }: ResultRow, unit: string | null): boolean {
  if (unit === null || squashed(unit).replaceAll("-", "") === "") return true;
  const own = printed.unit ?? (value.kind === "quantity" || value.kind === "range" ? value.unit : null);
  if (own === null) return false;
  const [one, other] = [parseUnit(own), parseUnit(unit)];
  if (!one || !other) return squashed(own).toLowerCase() === squashed(unit).toLowerCase();
  return one.dimension === other.dimension && one.offset === other.offset && isNear(one.factor, other.factor);
}

const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) < 1e-9;
