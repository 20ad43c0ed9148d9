import { type Analyte, panels } from "./analytes.ts";
import type { Locale } from "./locale.ts";
import type { Random } from "./random.ts";
import type { TruthRow } from "./truth.ts";

/** A row to print, and what the report printed at earlier dates. */
export interface Row extends TruthRow {
  readonly section: string;
  readonly previous: string;
}

export interface RowStyle {
  readonly flags?: boolean;
  /** How a range's two ends are joined. */
  readonly dash?: string;
  /** Prints the unit behind the range too, or only there. */
  readonly unitIn?: "column" | "range" | "both";
  readonly panels?: number;
  readonly rowsPerPanel?: number;
}

/** Rows of some panels, with values in and out of range. */
export function makeRows(random: Random, locale: Locale, style: RowStyle = {}): Row[] {
  const titles = random.shuffle(Object.keys(panels)).slice(0, style.panels ?? 2);
  return titles.flatMap((section) => {
    const drawn = random
      .shuffle(panels[section] ?? [])
      .slice(0, style.rowsPerPanel ?? 8)
      .map((analyte) => ({
        analyte,
        number: drawNumber(random, analyte),
        previous: drawNumber(random, analyte),
      }));
    return fitting(drawn).map((row) => makeRow(locale, style, row, section));
  });
}

/** An analyte with the number that was drawn for it. */
export interface Drawn {
  readonly analyte: Analyte;
  readonly number: number;
}

/**
 * The drawn numbers of a panel as a body has them: haemoglobin, haematocrit and MCHC follow from the red cells and
 * their other indices, all cholesterol from its parts, and parts are no more than the whole. Numbers that know
 * nothing of each other would contradict what every laboratory reckons, and no reader could tell them from misread ones.
 */
export function fitting<T extends Drawn>(drawn: readonly T[]): T[] {
  const of = (...names: readonly string[]) =>
    drawn.find(({ analyte }) => names.includes(analyte.names.en))?.number ?? Number.NaN;
  const or = (number: number, other: number) => (Number.isNaN(number) ? other : number);
  const [cells, volume, content] = [
    or(of("Red cells", "Red blood cells"), 4.5),
    or(of("MCV"), 88),
    or(of("MCH"), 30),
  ];
  const cholesterol = of("HDL cholesterol") + of("LDL cholesterol");
  const share = (unit: string) => of("Triglycerides") / (unit === "mmol/L" ? 2.18 : 5);
  const followed: Readonly<Record<string, (unit: string) => number>> = {
    Haematocrit: (unit) => (cells * volume) / (unit === "L/L" ? 1000 : 10),
    Haemoglobin: (unit) => (cells * content) / (unit === "g/L" ? 1 : 10),
    MCHC: (unit) => (content / volume) * (unit === "g/L" ? 1000 : 100),
    Lymphocytes: () => Math.min(of("Lymphocytes"), 97 - of("Neutrophils")),
    "Total cholesterol": (unit) => cholesterol + share(unit),
    "Direct bilirubin": () => Math.min(of("Direct bilirubin"), 0.4 * of("Total bilirubin")),
    INR: () => of("Prothrombin time") / 12,
  };
  const spelled: Readonly<Record<string, string>> = { Hematocrit: "Haematocrit", Hemoglobin: "Haemoglobin" };
  return drawn.map((row) => {
    const name = row.analyte.names.en;
    const number = followed[spelled[name] ?? name]?.(row.analyte.unit) ?? Number.NaN;
    return Number.isNaN(number) ? row : { ...row, number: Number(number.toFixed(row.analyte.decimals)) };
  });
}

function makeRow(
  locale: Locale,
  style: RowStyle,
  { analyte, number, previous }: Drawn & { readonly previous: number },
  section: string,
): Row {
  const text = (n: number) => n.toFixed(analyte.decimals).replace(".", locale.decimal);
  const side =
    analyte.low !== null && number < analyte.low
      ? "L"
      : analyte.high !== null && number > analyte.high
        ? "H"
        : null;
  const range = rangeOf(analyte, text, style.dash ?? " - ");
  const inRange = style.unitIn === "range" || style.unitIn === "both";
  return {
    name: analyte.names[locale.language],
    value: text(number),
    unit: style.unitIn === "range" ? null : analyte.unit,
    range: inRange ? `${range} ${analyte.unit}` : range,
    flag: style.flags ? side : null,
    section,
    previous: text(previous),
  };
}

function rangeOf(analyte: Analyte, text: (n: number) => string, dash: string): string {
  if (analyte.low === null) return `< ${text(analyte.high ?? 0)}`;
  if (analyte.high === null) return `> ${text(analyte.low)}`;
  return `${text(analyte.low)}${dash}${text(analyte.high)}`;
}

/** Mostly in range, sometimes beyond an end; rounded as it is printed, so that the flag fits the print. */
export function drawNumber(random: Random, { low, high, decimals }: Analyte): number {
  const [from, to] = [low ?? (high ?? 1) * 0.1, high ?? (low ?? 1) * 2];
  const share = random.chance(0.25)
    ? random.chance(0.5)
      ? -0.2 * random.next()
      : 1 + 0.5 * random.next()
    : random.next();
  // A person has some of everything: half of the lower end at least.
  const number = Math.max(0.5 * from, from + share * (to - from));
  return Number(number.toFixed(decimals));
}
