import { foldGlyphs, normaliseSpelling } from "./normalise-spelling.ts";
import type { Dimension, Unit } from "./unit.ts";
import { unitTable } from "./unit-table.ts";

/**
 * Spellings in which case alone tells two units apart: giga and tera per litre are capital letters (French and German
 * blood counts), "g/L" is grams. The litre may have been recognised as a letter like it.
 */
const caseSensitive: readonly (readonly [RegExp, string])[] = [
  [/^G\/[LlI1|]$/, "10*9/L"],
  [/^T\/[LlI1|]$/, "10*12/L"],
];

/** Recognition confuses l, I, 1 and | in "IU" and "mL"; none of these readings is a unit of its own. */
const confusables: readonly (readonly [RegExp, string])[] = [
  [/(^|[mukr])[l1|]u(?=\/)/, "$1iu"],
  [/\/(m|d|u|n|f|p)?[1|i]$/, "/$1l"],
];

const byUcum = new Map<string, Unit>();
const bySpelling = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(unitTable) as [Dimension, (typeof unitTable)[Dimension]][]) {
  for (const [ucum, factor, spellings, offset = 0] of rows) {
    const unit: Unit = { ucum, dimension, factor, offset };
    if (!byUcum.has(ucum)) byUcum.set(ucum, unit);
    for (const spelling of [ucum, ...spellings.split("|")]) {
      const key = normaliseSpelling(spelling);
      if (key !== "" && !bySpelling.has(key)) bySpelling.set(key, unit);
    }
  }
}

/**
 * The unit that a laboratory printed, or null when the closed list does not have it.
 *
 * Takes a printed unit in any spelling ("gm/dl", "x10\u00b3/\u00b5L", "mm/1st hr"), gives its UCUM code, dimension
 * and factor. Nothing is guessed: an unknown spelling is null, never the nearest unit. Case counts only
 * where it alone tells giga from gram. Source of the codes: https://ucum.org.
 */
export function parseUnit(printed: string): Unit | null {
  const glyphs = foldGlyphs(printed);
  const exact = caseSensitive.find(([spelling]) => spelling.test(glyphs));
  if (exact) return byUcum.get(exact[1]) ?? null;
  // A unit may be the number one; a number with a mark, or with one lost, is a number.
  if (/^[\s.,]*\d*[.,]\d*[\s.,]*$/.test(printed)) return null;
  const key = normaliseSpelling(printed);
  const known = bySpelling.get(key);
  if (known) return known;
  const repaired = confusables.reduce((text, [from, to]) => text.replace(from, to), key);
  return bySpelling.get(repaired) ?? null;
}

/** The unit of a UCUM code that the table has, or null. */
export function unitOf(ucum: string): Unit | null {
  return byUcum.get(ucum) ?? null;
}

/** Every UCUM code of the table. */
export function knownUnits(): readonly Unit[] {
  return [...byUcum.values()];
}
