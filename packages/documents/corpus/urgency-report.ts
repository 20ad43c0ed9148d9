import type { Urgency } from "@serenya/contract";
import { type Analyte, panels } from "./analytes.ts";
import { drawLetterhead } from "./letterhead.ts";
import { type Language, locales } from "./locale.ts";
import { randomOf } from "./random.ts";
import { newSheet } from "./sheet.ts";
import type { Report, TruthRow } from "./truth.ts";

/** A report whose steps are known. */
export interface UrgentReport extends Report {
  /** By printed name: the step that the published lists give. */
  readonly steps: ReadonlyMap<string, Urgency>;
  /** Every value is inside its printed range. */
  readonly isHealthy: boolean;
}

type Known = readonly [value: number, step: "routine" | "today" | "emergency"];

/**
 * Values around the critical limits with the step that the lists of docs/clinical-safety.md give them, by the English
 * name and unit of ./analytes.ts. Written by hand from the lists: nothing here asks the rules.
 */
const around: Readonly<Record<string, readonly Known[]>> = {
  Potassium: [
    [2.6, "emergency"],
    [2.7, "emergency"],
    [2.8, "today"],
    [2.9, "today"],
    [3.1, "routine"],
    [5.8, "routine"],
    [6.0, "today"],
    [6.1, "today"],
    [6.2, "emergency"],
    [7.1, "emergency"],
  ],
  Sodium: [
    [116, "emergency"],
    [120, "emergency"],
    [121, "today"],
    [126, "today"],
    [128, "routine"],
    [149, "routine"],
    [150, "today"],
    [159, "today"],
    [160, "emergency"],
    [165, "emergency"],
  ],
  Glucose: [
    [38, "emergency"],
    [50, "emergency"],
    [51, "today"],
    [54, "today"],
    [56, "routine"],
    [180, "routine"],
    [361, "today"],
    [450, "today"],
    [451, "emergency"],
    [612, "emergency"],
  ],
  Creatinine: [
    [1.9, "routine"],
    [2.3, "today"],
    [5.9, "today"],
    [6.0, "emergency"],
    [8.4, "emergency"],
  ],
  Haemoglobin: [
    [5.4, "emergency"],
    [6.0, "emergency"],
    [6.1, "today"],
    [7.9, "today"],
    [8.2, "routine"],
  ],
  Platelets: [
    [12, "emergency"],
    [40, "emergency"],
    [41, "today"],
    [49, "today"],
    [51, "routine"],
    [999, "routine"],
    [1000, "today"],
    [1001, "emergency"],
  ],
  "White cells": [
    [0.8, "emergency"],
    [1.0, "emergency"],
    [1.05, "today"],
    [1.2, "routine"],
    [24.9, "routine"],
    [25.0, "today"],
    [50.0, "emergency"],
  ],
  Calcium: [
    [1.45, "emergency"],
    [1.7, "today"],
    [1.9, "routine"],
    [2.7, "routine"],
    [2.9, "today"],
    [3.3, "emergency"],
  ],
  "Total bilirubin": [
    [9.8, "routine"],
    [10.0, "today"],
    [12.9, "today"],
    [13.5, "emergency"],
  ],
  Triglycerides: [
    [1050, "routine"],
    [1070, "today"],
    [1780, "emergency"],
  ],
};

const languages: readonly Language[] = ["en", "de", "fr", "es", "it", "pt"];
const faces = ["helvetica", "roboto", "openSans", "condensed", "times", "serif"] as const;
/** Names that stand in more than one panel are told apart by their unit. */
const chemistry: readonly Analyte[] = Object.values(panels).flat();
const urgent = chemistry.filter(({ names }) => names.en in around);
/** Whose values hang together with none of the others', so that no check finds them at odds. */
const calm = ["Albumin", "Urea", "MCV", "TSH", "Ferritin", "Vitamin B12", "Uric acid", "Free T4", "Iron"];

/** A page of ten rows; every third page is a healthy person's. The same seed gives the same page. */
export async function drawUrgentReport(seed: number): Promise<UrgentReport> {
  const random = randomOf(seed * 31 + 5);
  const locale = locales[languages[seed % languages.length] ?? "en"];
  const isHealthy = seed % 3 === 0;
  const inRange = ({ low, high, decimals }: Analyte) => {
    const [from, to] = [low ?? 0.3 * (high ?? 1), high ?? 2 * (low ?? 1)];
    return Number((from + (0.15 + 0.7 * random.next()) * (to - from)).toFixed(decimals));
  };
  const targets = random.shuffle(urgent).slice(0, isHealthy ? 6 : 3);
  const others = random
    .shuffle(chemistry.filter(({ names }) => calm.includes(names.en)))
    .slice(0, isHealthy ? 4 : 6);
  const drawn = random.shuffle([
    ...targets.map((analyte) => {
      const [first = [0, "routine"] as const, ...more] = around[analyte.names.en] ?? [];
      const [value, step] = random.pick([first, ...more]);
      return isHealthy
        ? { analyte, value: inRange(analyte), step: "none" as const }
        : { analyte, value, step };
    }),
    ...others.map((analyte) => ({ analyte, value: inRange(analyte), step: "none" as const })),
  ]);
  const hasFlags = random.chance(0.5);
  // What is in range where none is printed, published ranges say: not what this page is about.
  const hasRange = isHealthy || random.chance(0.8);
  const rows = drawn.map(({ analyte, value }): TruthRow => {
    const { low, high, decimals, unit, names } = analyte;
    const text = (number: number) => number.toFixed(decimals).replace(".", locale.decimal);
    const range =
      low === null
        ? `< ${text(high ?? 0)}`
        : high === null
          ? `> ${text(low)}`
          : `${text(low)} - ${text(high)}`;
    const side = low !== null && value < low ? "L" : high !== null && value > high ? "H" : null;
    return {
      name: names[locale.language],
      value: text(value),
      unit,
      range: hasRange ? range : null,
      flag: hasFlags ? side : null,
    };
  });
  const sheet = newSheet({}, random.pick(faces));
  const person = drawLetterhead(sheet, random, locale);
  const { headings } = locale;
  const columns = [50, 230, 300, 390, 510] as const;
  const line = (y: number, cells: readonly (string | null)[], bold = false) => {
    for (const [place, cell] of cells.entries())
      sheet.text(cell ?? "", columns[place] ?? 50, y, { size: 10, bold });
  };
  line(
    165,
    [
      headings.name,
      headings.value,
      headings.unit,
      ...(hasRange ? [headings.range] : []),
      ...(hasFlags ? [headings.flag] : []),
    ],
    true,
  );
  const pitch = random.whole(16, 24);
  for (const [index, { name, value, unit, range, flag }] of rows.entries())
    line(188 + index * pitch, hasRange ? [name, value, unit, range, flag] : [name, value, unit, flag]);
  const truth: Report["truth"] = {
    results: rows,
    decimal: locale.decimal,
    language: locale.language,
    collected: person.collected,
    patient: person.patient,
    ignore: [],
    doubtful: [],
  };
  const steps = new Map(drawn.map(({ analyte, step }) => [analyte.names[locale.language], step]));
  return { pdf: await sheet.finish(), truth, steps, isHealthy };
}
