import { type Analyte, analytes, convert, type Dimension, findAnalytes, parseUnit } from "@serenya/clinical";
import type { Code, Value } from "@serenya/contract";
import { systems } from "../r4/systems.ts";
import { codesOf } from "./concept.ts";

type Key = Dimension | "words";
interface Known {
  readonly analyte: Analyte;
  readonly key: Key;
  readonly display: string;
}

const byCode = new Map<string, Known[]>();
for (const analyte of analytes) {
  for (const [key, named] of Object.entries(analyte.codes) as [Key, readonly [string | null, string]][]) {
    const [code, display] = named;
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), { analyte, key, display }]);
  }
}

/**
 * The LOINC code that a sender gives, taken only where our table knows it, the unit measures what the code says, the
 * value is one that a living person's result can be, and the name is not known as another analyte's.
 */
export function codeIn(concept: unknown, name: string, value: Value, unit: string | null): Code | null {
  const named = findAnalytes(name);
  const fitting = codesOf(concept, systems.loinc).flatMap((code) => {
    const known = byCode
      .get(code)
      ?.find(
        (one) =>
          agrees(one, value, unit) &&
          (named.length === 0 || named.some((analyte) => analyte.id === one.analyte.id)),
      );
    return known ? [{ system: systems.loinc, code, display: known.display }] : [];
  });
  const [only, second] = fitting;
  return only && !second ? only : null;
}

function agrees({ analyte, key }: Known, value: Value, unit: string | null): boolean {
  if (value.kind === "ordinal" || value.kind === "text") return key === "words";
  if (value.kind === "ratio") return false;
  const ucum = value.kind === "titre" ? "{titer}" : unitFor(analyte, unit);
  const measured = ucum === null ? null : parseUnit(ucum);
  if (!measured || measured.dimension !== key || analyte.neverIn?.includes(measured.ucum)) return false;
  if (analyte.units.includes("{titer}") !== (measured.ucum === "{titer}") && key === "none") return false;
  const numbers =
    value.kind === "range"
      ? [value.low, value.high]
      : [value.kind === "titre" ? value.dilution : value.number];
  return numbers.every((number) => {
    const converted = convert(number, measured.ucum, analyte.units[0], analyte);
    return converted !== null && converted >= analyte.plausible[0] && converted <= analyte.plausible[1];
  });
}

/** A value without a unit can only be of what has none. */
function unitFor(analyte: Analyte, unit: string | null): string | null {
  if (unit !== null) return unit;
  return analyte.units.find((ucum) => ucum !== "{titer}" && parseUnit(ucum)?.dimension === "none") ?? null;
}
