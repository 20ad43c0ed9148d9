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
  return titles.flatMap((section) =>
    random
      .shuffle(panels[section] ?? [])
      .slice(0, style.rowsPerPanel ?? 8)
      .map((analyte) => makeRow(random, locale, style, analyte, section)),
  );
}

function makeRow(random: Random, locale: Locale, style: RowStyle, analyte: Analyte, section: string): Row {
  const number = drawNumber(random, analyte);
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
    previous: text(drawNumber(random, analyte)),
  };
}

function rangeOf(analyte: Analyte, text: (n: number) => string, dash: string): string {
  if (analyte.low === null) return `< ${text(analyte.high ?? 0)}`;
  if (analyte.high === null) return `> ${text(analyte.low)}`;
  return `${text(analyte.low)}${dash}${text(analyte.high)}`;
}

/** Mostly in range, sometimes beyond an end; rounded as it is printed, so that the flag fits the print. */
function drawNumber(random: Random, { low, high, decimals }: Analyte): number {
  const [from, to] = [low ?? (high ?? 1) * 0.1, high ?? (low ?? 1) * 2];
  const share = random.chance(0.25)
    ? random.chance(0.5)
      ? -0.2 * random.next()
      : 1 + 0.5 * random.next()
    : random.next();
  const number = Math.max(0, from + share * (to - from));
  return Number(number.toFixed(decimals));
}
