/**
 * Prints the figures of docs/clinical-safety.md: what is coded, the ladder's numbers, and how the texts read.
 *
 *   npm run eval:figures
 */
import { analytes } from "../src/analytes/index.ts";
import { aboveCutOff, criticalLists, sharedLimits } from "../src/critical/lists.ts";
import { english } from "../src/texts/en.ts";
import { knownUnits } from "../src/units/parse-unit.ts";
import { unitTable } from "../src/units/unit-table.ts";
import { readingGrade } from "../test/reading-grade.ts";
import { limitsTable } from "./limits-table.ts";

const coded = new Set(analytes.flatMap(({ codes }) => Object.values(codes).flatMap(([code]) => code ?? [])));
const spellings = Object.values(unitTable).flatMap((rows) => rows.flatMap(([, , list]) => list.split("|")));
const names = analytes.flatMap((analyte) =>
  Object.values(analyte.names).flatMap((list) => String(list).split("|")),
);
const urgent = [...Object.keys(criticalLists), ...Object.keys(sharedLimits), ...Object.keys(aboveCutOff)];
const twoLists = Object.values(criticalLists).filter(
  (lists) => new Set(lists.map(({ list }) => list)).size > 1,
);
const grades = Object.values(english.analytes)
  .map(({ what, low = "", high = "" }) => readingGrade(`${what} ${low} ${high}`))
  .toSorted((a, b) => a - b);

const figures: readonly (readonly [string, string | number])[] = [
  ["analytes", analytes.length],
  ["LOINC codes", coded.size],
  ["printed names", new Set(names).size],
  ["units", knownUnits().length],
  ["spellings of units", spellings.length],
  ["analytes with published reference intervals", analytes.filter(({ reference }) => reference).length],
  ["analytes coded for urgency", urgent.length],
  ["of these with limits of two lists or more", twoLists.length],
  [
    "Flesch-Kincaid grade of the explanations, median",
    (grades[Math.floor(grades.length / 2)] ?? 0).toFixed(1),
  ],
  ["Flesch-Kincaid grade of the explanations, highest", (grades.at(-1) ?? 0).toFixed(1)],
];
for (const [name, figure] of figures)
  process.stdout.write(`${name.padEnd(52)}${String(figure).padStart(6)}\n`);
process.stdout.write(`\n${limitsTable()}`);
