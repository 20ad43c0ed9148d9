import { judgeReading } from "../../../src/judge/judge-reading.ts";
import { makeReading } from "../../../test/make-row.ts";
import type { Spelling } from "../../factors.ts";
import type { Case } from "../case.ts";
import { everySubject, type HeadedSubject } from "../more-units.ts";
import { adults, children, healthyIn, rangeIn, rounded, rowOf, stepOf } from "../reports.ts";

const each = (make: (subject: HeadedSubject, unit: Spelling) => readonly Case[]) => (): Case[] =>
  everySubject.flatMap((subject) => subject.units.flatMap((unit) => make(subject, unit)));

/** Twelve values spread over the printed range, both ends among them. */
export const insideRange = each((subject, unit) => {
  const range = rangeIn(unit, subject);
  const low = range.low ?? 0.2 * (range.high ?? 1);
  const high = range.high ?? 2 * low;
  const values = Array.from({ length: 12 }, (_, place) => rounded(low + ((high - low) * place) / 11, unit));
  return values.flatMap((value) =>
    [...adults, ...children].map((patient) => ({
      healthy: true,
      label: `${subject.name} ${value} ${unit.printed}`,
      got: stepOf(rowOf(subject, unit, value, { range }), patient),
    })),
  );
});

/** One printed step outside the range. */
export const outsideRange = each((subject, unit) => {
  const { low, high, from } = rangeIn(unit, subject);
  const step = 10 ** -unit.decimals;
  const values = [...(low === null ? [] : [low - step]), ...(high === null ? [] : [high + step])];
  return values.flatMap((raw) =>
    [...adults, ...children].map((patient): Case => {
      const value = rounded(raw, unit);
      const row = rowOf(subject, unit, value, { range: { low, high, from } });
      return {
        least: "routine",
        label: `${subject.name} ${value} ${unit.printed}`,
        got: stepOf(row, patient),
      };
    }),
  );
});

/** A healthy value whose unit was misread may not be called normal. */
export const unreadableUnits = each((subject, unit) =>
  adults.map((patient): Case => {
    const range = rangeIn(unit, subject);
    const misread = { ...unit, printed: `${unit.printed}~` };
    const row = rowOf(subject, misread, healthyIn(unit, subject), { range });
    return { least: "not-calm", label: `${subject.name} ${misread.printed}`, got: stepOf(row, patient) };
  }),
);

/** Whole reports of healthy people: eight or more rows each, in each unit of the first. */
export function healthyReports(): Case[] {
  return everySubject.flatMap((subject, start) =>
    subject.units.flatMap((unit) =>
      [...adults, ...children].map((patient): Case => {
        const others = Array.from(
          { length: 9 },
          (_, place) => everySubject[(start + 5 * place + 5) % everySubject.length],
        );
        const rows = others.flatMap((other) => {
          const first = other?.units[0];
          return other && first
            ? [rowOf(other, first, healthyIn(first, other), { range: rangeIn(first, other) })]
            : [];
        });
        const row = rowOf(subject, unit, healthyIn(unit, subject), { range: rangeIn(unit, subject) });
        const { urgency } = judgeReading(makeReading([row, ...rows], { patient }));
        return { healthy: true, label: `report from ${subject.name} in ${unit.printed}`, got: urgency };
      }),
    ),
  );
}
