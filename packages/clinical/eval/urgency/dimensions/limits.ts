import { type Expected, expectedStep, limitsIn } from "../../expected-step.ts";
import type { Spelling } from "../../factors.ts";
import type { Case } from "../case.ts";
import { everySubject, type HeadedSubject } from "../more-units.ts";
import { adults, children, rangeIn, rounded, rowOf, stepOf } from "../reports.ts";

/** Flags that a laboratory may or may not print, and that may say the contrary. */
const flags = [null, "Normal", "H", "HH", "\u2193"] as const;

const leastOf = (expected: Expected) => (expected === "below" ? {} : { least: expected });

/** At each published limit, one and five printed steps inside and outside. */
function valuesAt(subject: HeadedSubject, unit: Spelling): readonly number[] {
  const step = 10 ** -unit.decimals;
  const values = limitsIn(unit, subject).flatMap((limit) =>
    [-5, -1, 0, 1, 5].map((away) => rounded(limit + away * step, unit)),
  );
  return [...new Set(values)].filter((value) => value > 0);
}

const atLimits = <T>(make: (subject: HeadedSubject, unit: Spelling, value: number) => readonly T[]) =>
  everySubject.flatMap((subject) =>
    subject.units.flatMap((unit) => valuesAt(subject, unit).flatMap((value) => make(subject, unit, value))),
  );

/** Adults, with and without a printed range, with every flag and none; two of the adults in the quick form. */
export const limitsOfAdults = (every: number): Case[] =>
  atLimits((subject, unit, value) => {
    const least = leastOf(expectedStep(value, unit, subject));
    return adults.slice(0, every > 1 ? 2 : undefined).flatMap((patient) =>
      [null, rangeIn(unit, subject)].flatMap((range) =>
        flags.map((flag): Case => {
          const label = `${subject.name} ${value} ${unit.printed} flag ${flag ?? "-"} range ${range ? "yes" : "no"}`;
          return { ...least, label, got: stepOf(rowOf(subject, unit, value, { range, flag }), patient) };
        }),
      ),
    );
  });

/** A printed range that calls everything normal does not calm: another's, or misprinted. */
export const calmRanges = (): Case[] =>
  atLimits((subject, unit, value) => {
    const least = leastOf(expectedStep(value, unit, subject));
    const { low, high } = rangeIn(unit, subject);
    const wide = { low: rounded(Math.min(value, low ?? 0) / 2, unit), high: 2 * Math.max(value, high ?? 0) };
    return adults.slice(0, 3).map((patient): Case => {
      const row = rowOf(subject, unit, value, { range: { ...wide, from: "printed" }, flag: "Normal" });
      return {
        ...least,
        label: `${subject.name} ${value} ${unit.printed} calm range`,
        got: stepOf(row, patient),
      };
    });
  });

/** Of children, outside their own printed range: the adult's limits count. Without a range nothing is calm. */
export const limitsOfChildren = (): Case[] =>
  atLimits((subject, unit, value) => {
    const least = leastOf(expectedStep(value, unit, subject));
    const range = rangeIn(unit, subject);
    const isOutside = value < (range.low ?? value) || value > (range.high ?? value);
    return children.flatMap((patient): Case[] => {
      const label = `${subject.name} ${value} ${unit.printed} of a child`;
      const bare = {
        ...least,
        label: `${label}, no range`,
        got: stepOf(rowOf(subject, unit, value), patient),
      };
      if (!isOutside) return [bare];
      return [bare, { ...least, label, got: stepOf(rowOf(subject, unit, value, { range }), patient) }];
    });
  });
