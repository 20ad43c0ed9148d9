import type { Analyte } from "./analytes.ts";
import { catalogue, type Panel } from "./catalogue.ts";
import type { Locale } from "./locale.ts";
import type { Random } from "./random.ts";
import { type Drawn, drawNumber, fitting, type Row } from "./rows.ts";
import { words } from "./words.ts";

/** A row with the numbers behind its print, for bars and colours. */
export interface MeasuredRow extends Row {
  readonly number: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly side: "L" | "H" | null;
}

export interface CatalogueStyle {
  readonly panels?: number;
  readonly rowsPerPanel?: number;
  /** SI units rather than conventional ones. */
  readonly si?: boolean;
  /** Between a range's two ends. */
  readonly dash?: string;
  /** How a range with one end is printed: "< 5", "<5", "0 - 5" or "up to 5". */
  readonly limit?: "symbol" | "tight" | "zero" | "words";
  /** Around a range. */
  readonly brackets?: readonly [string, string];
  readonly flags?: readonly [low: string, high: string];
  readonly unitIn?: "column" | "range" | "both";
  /** Earlier results that are printed beside. */
  readonly earlier?: number;
  readonly upper?: boolean;
}

/** Spellings of units that laboratories print for the same thing. */
const SPELLINGS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "10^3/µL": ["10^3/µL", "x10^3/µL", "10^3/uL", "K/uL", "10^9/L", "G/L"],
  "10^6/µL": ["10^6/µL", "x10^6/µL", "10^6/uL", "M/uL", "10^12/L", "T/L"],
  "10^9/L": ["10^9/L", "x10^9/L", "G/L"],
  "10^12/L": ["10^12/L", "x10^12/L", "T/L"],
  "g/dL": ["g/dL", "g/dl"],
  "mg/dL": ["mg/dL", "mg/dl"],
  "U/L": ["U/L", "IU/L", "U/l"],
  "mIU/L": ["mIU/L", "µIU/mL", "mU/L"],
  "mL/min/1.73m²": ["mL/min/1.73m²", "ml/min/1.73 m²", "mL/min"],
};

/** Rows of some panels of the catalogue; one spelling a unit in one report. */
export function catalogueRows(random: Random, locale: Locale, style: CatalogueStyle = {}): MeasuredRow[] {
  const spelled = new Map<string, string>();
  const spell = (unit: string): string => {
    const known = spelled.get(unit);
    if (known !== undefined) return known;
    const choices = SPELLINGS[unit];
    const chosen = choices ? random.pick(choices) : unit;
    spelled.set(unit, chosen);
    return chosen;
  };
  const seen = new Set<string>();
  return random
    .shuffle(catalogue)
    .slice(0, style.panels ?? 2)
    .flatMap((panel) => rowsOf(panel, random, locale, style, spell))
    .filter(({ name }) => !seen.has(name) && seen.add(name));
}

function rowsOf(
  panel: Panel,
  random: Random,
  locale: Locale,
  style: CatalogueStyle,
  spell: (unit: string) => string,
): MeasuredRow[] {
  const wanted = style.rowsPerPanel ?? 8;
  const analytes = style.si ? panel.si : panel.analytes;
  // Laboratories keep a fixed order within a panel; which tests were asked for differs.
  const asked = new Set(random.shuffle([...analytes.keys()]).slice(0, wanted));
  const drawn = analytes
    .filter((_, i) => asked.has(i))
    .map((analyte) => ({ analyte, number: drawNumber(random, analyte) }));
  const section = panel.titles[locale.language];
  return fitting(drawn).map((row) => measuredRow(row, section, random, locale, style, spell));
}

function measuredRow(
  { analyte, number }: Drawn,
  section: string,
  random: Random,
  locale: Locale,
  style: CatalogueStyle,
  spell: (unit: string) => string,
): MeasuredRow {
  const { low, high } = analyte;
  const text = (n: number) => n.toFixed(analyte.decimals).replace(".", locale.decimal);
  const side = low !== null && number < low ? "L" : high !== null && number > high ? "H" : null;
  const flag = side === null ? null : (style.flags?.[side === "L" ? 0 : 1] ?? null);
  const unit = spell(analyte.unit);
  const [open, close] = style.brackets ?? ["", ""];
  const inRange = (style.unitIn === "range" || style.unitIn === "both") && unit !== "";
  const name = analyte.names[locale.language];
  return {
    name: style.upper ? name.toUpperCase() : name,
    value: text(number),
    unit: unit === "" ? null : unit,
    range: `${open}${rangeText(analyte, text, locale, style)}${inRange ? ` ${unit}` : ""}${close}`,
    flag,
    section,
    previous: text(drawNumber(random, analyte)),
    ...(style.earlier
      ? { history: Array.from({ length: style.earlier }, () => text(drawNumber(random, analyte))) }
      : {}),
    number,
    low,
    high,
    side,
  };
}

function rangeText(
  { low, high }: Analyte,
  text: (n: number) => string,
  locale: Locale,
  style: CatalogueStyle,
): string {
  const { upTo, from } = words[locale.language];
  if (low !== null && high !== null) return `${text(low)}${style.dash ?? " - "}${text(high)}`;
  const [sign, word, end] = high !== null ? ["<", upTo, high] : [">", from, low ?? 0];
  if (style.limit === "zero" && high !== null) return `${text(0)}${style.dash ?? " - "}${text(high)}`;
  if (style.limit === "words") return `${word} ${text(end)}`;
  return style.limit === "tight" ? `${sign}${text(end)}` : `${sign} ${text(end)}`;
}
