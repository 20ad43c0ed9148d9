import { parseUnit } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";
import { isBlank } from "./is-blank.ts";

/**
 * What the page says of a unit: a known one; none printed; or something that the closed list doesn't have.
 * The last two are kept apart: an absent unit may be told by the printed range, an unreadable one is never
 * taken for normal.
 */
export type UnitState =
  | { readonly state: "known"; readonly unit: Unit }
  | { readonly state: "absent" }
  | { readonly state: "unreadable" };

/** The unit of a row from what is printed beside it. */
export function resolveUnit(printed: string | null): UnitState {
  if (printed === null || isBlank(printed)) return { state: "absent" };
  const unit = parseUnit(printed);
  return unit ? { state: "known", unit } : { state: "unreadable" };
}
