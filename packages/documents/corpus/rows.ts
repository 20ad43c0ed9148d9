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

interface Drawn {
  readonly analyte: Analyte;
  readonly number: number;
  readonly previous: number;
}

/**
 * The drawn numbers as blood has them: haematocrit and haemoglobin follow from the red cells and their indices,
 * and the shares of white cells leave room for the kinds that are not printed.
 */
function fitting(drawn: readonly Drawn[]): Drawn[] {
  const of = (name: string) => drawn.find(({ analyte }) => analyte.names.en === name)?.number ?? Number.NaN;
  const followed: Readonly<Record<string, number>> = {
    Haematocrit: (of("Red cells") * of("MCV")) / 10,
    Haemoglobin: (of("Red cells") * of("MCH")) / 10,
    Lymphocytes: Math.min(of("Lymphocytes"), 97 - of("Neutrophils")),
  };
  return drawn.map((row) => {
    const number = followed[row.analyte.names.en] ?? Number.NaN;
    return Number.isNaN(number) ? row : { ...row, number: Number(number.toFixed(row.analyte.decimals)) };
  });
}

function makeRow(
  locale: Locale,
  style: RowStyle,
  { analyte, number, previous }: Drawn,
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
  // A person has some of everything: a share of the lower end at least.
  const number = Math.max(0.3 * from, from + share * (to - from));
  return Number(number.toFixed(decimals));
}
