/**
 * Generates reports over the published critical limits and compares the step that the judge gives with the
 * step counted from the raw lists. Exits with 1 when a bar is missed: an emergency under-triaged, more than
 * 5 % of the reports in range over-triaged, or a value beyond a limit given less than `today`, a
 * value with an unreadable unit called normal.
 *
 *   npm run eval:urgency
 */
import type { Reading, ResultRow, Urgency } from "@serenya/contract";
import { judgeReading } from "../src/judge/judge-reading.ts";
import { makeReading, makeRow } from "../test/make-row.ts";
import { type Expected, expectedStep, limitsIn } from "./expected-step.ts";
import { type Spelling, type Subject, subjects } from "./factors.ts";

interface Case {
  readonly subject: Subject;
  readonly expected: Expected | "in range" | "out of range" | "unreadable";
  readonly got: Urgency;
  readonly label: string;
}

const patients: readonly Reading["patient"][] = [
  { sex: "female", age: { value: 34, unit: "a" } },
  { sex: "male", age: { value: 71, unit: "a" } },
  { sex: null, age: null },
];

const soothing = [null, "Normal", "H", "HH", "\u2193"] as const;

function run(
  subject: Subject,
  unit: Spelling,
  value: number,
  patient: Reading["patient"],
  more: Partial<ResultRow> & { flag?: string | null },
) {
  const row = makeRow(subject.name, value, unit.printed === "" ? null : unit.printed, more);
  return judgeReading(makeReading([row], { patient })).urgency;
}

function rangeIn(unit: Spelling, { range: [low, high] }: Subject): NonNullable<ResultRow["range"]> {
  const inUnit = (bound: number | null) =>
    bound === null ? null : Number((bound / unit.factor).toFixed(unit.decimals));
  return { low: inUnit(low), high: inUnit(high), from: "printed" };
}

/** At each limit, one printed step inside and one outside, with and without range and flags. */
function atLimits(subject: Subject, unit: Spelling): Case[] {
  const step = 10 ** -unit.decimals;
  const values = limitsIn(unit, subject).flatMap((limit) => [
    limit - step,
    limit,
    limit + step,
    limit - 5 * step,
    limit + 5 * step,
  ]);
  return [...new Set(values.map((value) => Number(value.toFixed(unit.decimals))))]
    .filter((value) => value > 0)
    .flatMap((value) =>
      patients.flatMap((patient) =>
        [null, rangeIn(unit, subject)].flatMap((range) =>
          soothing.map((flag): Case => {
            const expected = expectedStep(value, unit, subject);
            const label = `${subject.name} ${value} ${unit.printed} flag ${flag ?? "-"} range ${range ? "yes" : "no"}`;
            return { subject, expected, got: run(subject, unit, value, patient, { range, flag }), label };
          }),
        ),
      ),
    );
}

/** Spread over the printed range and just outside it, unflagged. */
function overRange(subject: Subject, unit: Spelling): Case[] {
  const range = rangeIn(unit, subject);
  const low = range.low ?? 0.2 * (range.high ?? 1);
  const high = range.high ?? 2 * low;
  const step = 10 ** -unit.decimals;
  const inside = Array.from({ length: 12 }, (_, place) => low + ((high - low) * place) / 11);
  const outside = [
    ...(range.low === null ? [] : [range.low - step]),
    ...(range.high === null ? [] : [range.high + step]),
  ];
  const cases = (values: number[], expected: "in range" | "out of range") =>
    values.flatMap((raw) =>
      patients.map((patient): Case => {
        const value = Number(raw.toFixed(unit.decimals));
        return {
          subject,
          expected,
          got: run(subject, unit, value, patient, { range }),
          label: `${subject.name} ${value} ${unit.printed}`,
        };
      }),
    );
  return [...cases(inside, "in range"), ...cases(outside, "out of range")];
}

/** A healthy value whose decimal point one reader lost: offered both ways, to be confirmed. */
function lostDecimals(subject: Subject, unit: Spelling): Case[] {
  if (unit.decimals === 0) return [];
  const range = rangeIn(unit, subject);
  const healthy = (((range.low ?? 0.5 * (range.high ?? 1)) + (range.high ?? 2)) / 2).toFixed(unit.decimals);
  const lost = healthy.replace(".", "");
  const source = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] };
  return [healthy, lost].map((first): Case => {
    const candidates = [healthy, lost].map((value) => ({ value, source }));
    const got = run(subject, unit, Number(first), patients[0] ?? { sex: null, age: null }, {
      status: "confirm",
      candidates,
      range,
    });
    return {
      subject,
      expected: "in range",
      got,
      label: `${subject.name} ${healthy} or ${lost} ${unit.printed}`,
    };
  });
}

/** A healthy value whose unit was misread: it may not be called normal. */
function unreadableUnits(subject: Subject, unit: Spelling): Case[] {
  const range = rangeIn(unit, subject);
  const value = Number((((range.low ?? 0) + (range.high ?? 1)) / 2).toFixed(unit.decimals));
  return patients.map((patient): Case => {
    const misread = { ...unit, printed: `${unit.printed}~` };
    return {
      subject,
      expected: "unreadable",
      got: run(subject, misread, value, patient, { range }),
      label: subject.name,
    };
  });
}

const rank: readonly Urgency[] = ["cannot-tell", "none", "routine", "today", "emergency"];
const atLeast = (got: Urgency, wanted: Urgency) => rank.indexOf(got) >= rank.indexOf(wanted);

const cases = subjects.flatMap((subject) =>
  subject.units.flatMap((unit) => [
    ...atLimits(subject, unit),
    ...overRange(subject, unit),
    ...lostDecimals(subject, unit),
    ...unreadableUnits(subject, unit),
  ]),
);

const misses = {
  emergency: cases.filter(({ expected, got }) => expected === "emergency" && got !== "emergency"),
  today: cases.filter(({ expected, got }) => expected === "today" && !atLeast(got, "today")),
  outside: cases.filter(({ expected, got }) => expected === "out of range" && !atLeast(got, "routine")),
  inRange: cases.filter(({ expected, got }) => expected === "in range" && atLeast(got, "routine")),
  unreadable: cases.filter(({ expected, got }) => expected === "unreadable" && got === "none"),
  tooHigh: cases.filter(({ expected, got }) => expected === "today" && got === "emergency"),
};
const count = (expected: Case["expected"]) => cases.filter((one) => one.expected === expected).length;
const overTriaged = misses.inRange.length / Math.max(1, count("in range"));

const line = (...cells: readonly (string | number)[]) =>
  `${cells.map((cell, place) => (place === 0 ? String(cell).padEnd(46) : String(cell).padStart(9))).join("")}\n`;

process.stdout.write(line("urgency over generated reports", "cases", "missed", "bar"));
process.stdout.write(line("emergencies under-triaged", count("emergency"), misses.emergency.length, "0"));
process.stdout.write(
  line("beyond a published limit, less than today", count("today"), misses.today.length, "0"),
);
process.stdout.write(
  line("out of range, less than routine", count("out of range"), misses.outside.length, "0"),
);
process.stdout.write(
  line("unreadable unit, called normal", count("unreadable"), misses.unreadable.length, "0"),
);
process.stdout.write(
  line(
    "in range, over-triaged",
    count("in range"),
    `${misses.inRange.length} (${(100 * overTriaged).toFixed(1)}%)`,
    "5%",
  ),
);
process.stdout.write(
  line("today given as emergency (for information)", count("today"), misses.tooHigh.length, "-"),
);
process.stdout.write(
  `${cases.length} cases, ${subjects.length} names, ${new Set(subjects.map(({ analyte }) => analyte)).size} analytes\n`,
);

const failed = [
  ...misses.emergency,
  ...misses.today,
  ...misses.outside,
  ...misses.unreadable,
  ...(overTriaged > 0.05 ? misses.inRange : []),
];
for (const { label, expected, got } of failed.slice(0, 20))
  process.stdout.write(`  ${label}: ${expected} expected, ${got} given\n`);
process.exit(failed.length === 0 ? 0 : 1);
