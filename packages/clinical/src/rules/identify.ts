import type { Range, ResultRow, Value } from "@serenya/contract";
import type { Analyte } from "../analytes/analyte.ts";
import { type Measured, measuredOf } from "../judge/measured.ts";
import { convert } from "../units/convert.ts";
import { unitOf } from "../units/parse-unit.ts";
import type { Unit } from "../units/unit.ts";
import { findBesideRemark } from "./find-beside-remark.ts";
import { matchSpecimen } from "./match-specimen.ts";
import { resolveUnit, type UnitState } from "./resolve-unit.ts";

/** One way to understand a number: this analyte in this unit. */
export interface Understanding {
  readonly analyte: Analyte;
  readonly unit: Unit;
}

/** What a row can be. */
export interface Identity {
  readonly unit: UnitState;
  /** Analytes that name and specimen allow. */
  readonly analytes: readonly Analyte[];
  /** Analyte and unit pairs in which the value is plausible. */
  readonly possible: readonly Understanding[];
  /** The printed unit, or its absence, goes with name and value. */
  readonly sound: boolean;
  /** The whole name is known; else a remark behind it was left out, and it gets no code. */
  readonly asPrinted: boolean;
}

/**
 * Finds what a row measures from name, specimen, unit and value together. `possible` has one entry when they
 * agree on one thing. With no unit printed it has every unit in use in which the value is plausible and the
 * printed range could be a reference interval; the same for a unit that can't be right ("60 g/dL" of
 * haemoglobin), which is then no sound identity.
 */
export function identify(row: ResultRow, value: Value = row.value): Identity {
  const unit = unitOfRow(row);
  const found = findBesideRemark(row.printed.name);
  const analytes = matchSpecimen(found.analytes, row.printed.name, row.section);
  const { asPrinted } = found;
  const measured = measuredOf(value);
  if (!measured) return { unit, analytes, possible: [], sound: false, asPrinted };
  const inUnit = unit.state === "known" ? understandings(analytes, unit.unit, measured) : [];
  const isTitre = value.kind === "titre";
  if (inUnit.length > 0)
    return { unit, analytes, possible: sameQuantityOnce(inUnit, measured), sound: true, asPrinted };
  const range = row.range?.from === "printed" ? row.range : null;
  // "1:80" is a titre and nothing else, and a number is no titre unless the page says so.
  const plausible = understandings(analytes, null, measured).filter(
    (pair) => (pair.unit.ucum === "{titer}") === isTitre,
  );
  const fitting = range ? plausible.filter((pair) => couldBeReference(range, pair)) : plausible;
  // A range that fits nothing may not hide what has one unit alone (pH), and nothing is calm by it.
  const isOfUse = fitting.length > 0;
  const only = isOfUse ? fitting : plausible.filter(({ analyte }) => analyte.units.length === 1);
  const possible = sameQuantityOnce(only, measured);
  return { unit, analytes, possible, sound: unit.state === "absent" && isOfUse, asPrinted };
}

/** The analytes in the unit given, or in all their units in use, where the value is plausible. */
function understandings(
  analytes: readonly Analyte[],
  unit: Unit | null,
  measured: Measured,
): Understanding[] {
  return analytes
    .flatMap((analyte) => unitsFor(analyte, unit).map((known) => ({ analyte, unit: known })))
    .filter((pair) => isPlausible(measured, pair));
}

/** The unit beside the value, else the one that only the range carries ("4.0 - 6.0 %"). */
function unitOfRow(row: ResultRow): UnitState {
  const own = resolveUnit(row.printed.unit ?? unitInValue(row.value));
  if (own.state !== "absent" || row.printed.range === null) return own;
  const tail = /\d\s*([^\d\s.,;:()-][^;()]*)$/.exec(row.printed.range)?.[1];
  const inRange = tail ? resolveUnit(tail) : own;
  return inRange.state === "known" ? inRange : own;
}

function unitInValue(value: Value): string | null {
  return value.kind === "quantity" || value.kind === "range" ? value.unit : null;
}

function unitsFor(analyte: Analyte, unit: Unit | null): readonly Unit[] {
  if (unit && analyte.neverIn?.includes(unit.ucum)) return [];
  // An index is no titre.
  if (unit?.dimension === "none" && analyte.units.includes("{titer}") !== (unit.ucum === "{titer}"))
    return [];
  if (unit && unit.dimension in analyte.codes) return [unit];
  // A sedimentation rate is read after an hour, which many leave out of the unit (ICSH, Westergren).
  const hourly = unitOf("mm/h");
  if (hourly && unit?.ucum === "mm" && "length/time" in analyte.codes) return [hourly];
  if (unit) return [];
  return analyte.units.flatMap((ucum) => unitOf(ucum) ?? []);
}

/** Is any value that the number allows one that a living person's result can be? */
export function isPlausible(measured: Measured, { analyte, unit }: Understanding): boolean {
  const [low, high] = analyte.plausible;
  const from = convert(measured.low, unit.ucum, analyte.units[0], analyte);
  const to = convert(measured.high, unit.ucum, analyte.units[0], analyte);
  if (from === null || to === null) return false;
  if (measured.kind === "below") return to >= low && to <= high;
  if (measured.kind === "above") return from >= low && from <= high;
  return from >= low && to <= high;
}

/**
 * Could a printed range be a reference interval of this analyte in this unit? It must overlap a published
 * one where there is one, else lie within what is plausible. This tells g/dL from g/L and mg/dL from mmol/L.
 */
function couldBeReference(range: Range, { analyte, unit }: Understanding): boolean {
  const toFirst = (bound: number | null) =>
    bound === null ? null : convert(bound, unit.ucum, analyte.units[0], analyte);
  const low = toFirst(range.low) ?? Number.NEGATIVE_INFINITY;
  const high = toFirst(range.high) ?? Number.POSITIVE_INFINITY;
  const [least, most] = analyte.plausible;
  const bounds = [low, high].filter(Number.isFinite);
  if (bounds.some((bound) => bound < Math.min(least, 0) || bound > most)) return false;
  const published = (analyte.reference ?? []).map(({ low: from, high: to, unit: printed }) => ({
    from: from === null ? Number.NEGATIVE_INFINITY : convert(from, printed, analyte.units[0], analyte),
    to: to === null ? Number.POSITIVE_INFINITY : convert(to, printed, analyte.units[0], analyte),
  }));
  if (published.length === 0) return true;
  return published.some(({ from, to }) => from !== null && to !== null && from <= high && low <= to);
}

/** mmol/L and mEq/L of sodium, U/L and IU/L: the same number of the same thing counts once. */
function sameQuantityOnce(pairs: readonly Understanding[], measured: Measured): readonly Understanding[] {
  const point = Number.isFinite(measured.high) ? measured.high : measured.low;
  const seen = new Set<string>();
  return pairs.filter(({ analyte, unit }) => {
    const amount = convert(point, unit.ucum, analyte.units[0], analyte) ?? Number.NaN;
    const key = `${analyte.id} ${amount.toPrecision(6)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
