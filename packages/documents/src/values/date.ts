import { fold } from "../vocabulary/fold.ts";

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(jan|gen|ene|ian)/, 1],
  [/^(feb|fev|fevr)/, 2],
  [/^(mar|mrz|maerz)/, 3],
  [/^(apr|abr|avr)/, 4],
  [/^(may|mai|mag|mayo)/, 5],
  [/^(jun|juin|giu)/, 6],
  [/^(jul|juil|lug)/, 7],
  [/^(aug|aou|ago)/, 8],
  [/^(sep|set)/, 9],
  [/^(oct|okt|ott|out)/, 10],
  [/^(nov)/, 11],
  [/^(dec|dez|dic)/, 12],
];

/** Whether a document writes the day or the month first in all-digit dates; null where it doesn't show. */
export type DateOrder = "day-first" | "month-first" | null;

const NUMERIC = /(?<![\d./-])([0-3]?\d)([./-])([0-3]?\d)\2(\d{4}|\d{2})(?![\d/-]|:\d)/;
const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NAMED_DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]*(?:de\s+)?(\p{L}{3,10})\.?[\s,-]*(?:de\s+)?(\d{4}|\d{2})(?!\d)/u;
const NAMED_MONTH_FIRST = /(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u;

/** "12/2024", "2024-12", "Dec 2024": a month without a day, and nothing else. */
const MONTH_YEAR =
  /^(?:(0?[1-9]|1[0-2])[/.-]((?:19|20)\d{2})|((?:19|20)\d{2})-(0[1-9]|1[0-2])|(\p{L}{3,10})\.?[\s/-]*((?:19|20)\d{2}))$/u;

/** The month that the whole text names as YYYY-MM; null where it names none. */
export function readMonth(text: string): string | null {
  const match = MONTH_YEAR.exec(text.trim());
  if (!match) return null;
  const month = Number(match[1] ?? match[4] ?? monthOf(match[5] ?? "") ?? 0);
  const year = match[2] ?? match[3] ?? match[6] ?? "";
  return month > 0 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

export const looksLikeDate = (text: string): boolean =>
  ISO.test(text) || NUMERIC.test(text) || NAMED_DAY_FIRST.test(text) || NAMED_MONTH_FIRST.test(text);

/** "14.02. 06:00", "14 Feb 06:00", "14.02.": a day without its year, as sheets of a few days head their columns. */
const DAY_MONTH =
  /^([0-3]?\d)(?:([./-])([01]?\d)(?:(?:\2,?\s*|,?\s+)([0-2]?\d)[:.]([0-5]\d)(?:\s?h|\s?uhr)?|\.)|[\s-](\p{L}{3})\p{L}*\.?,?\s+([0-2]?\d):([0-5]\d))$/iu;

/** The minutes from the beginning of a year to such a day and hour; null where the text is none. */
export function readDayOfYear(text: string, order: DateOrder): number | null {
  const match = DAY_MONTH.exec(text.trim());
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[3] ?? monthOf(match[6] ?? "") ?? 0)];
  const turned = match[2] !== undefined && match[2] !== "." && order === "month-first";
  const [day, month] = turned ? [second, first] : [first, second];
  if (dateOf(2000, month, day) === null) return null;
  const time = Number(match[4] ?? match[7] ?? 0) * 60 + Number(match[5] ?? match[8] ?? 0);
  return Date.UTC(2000, month - 1, day) / 60_000 - Date.UTC(2000, 0, 1) / 60_000 + time;
}

/** The first date of a text as YYYY-MM-DD; null where there is none or its order of day and month is open. */
export function readDate(text: string, order: DateOrder): string | null {
  const iso = ISO.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const year = yearOf(numeric[4] ?? "");
    if (first > 12) return dateOf(year, second, first);
    if (second > 12) return dateOf(year, first, second);
    if (first === second) return dateOf(year, first, first);
    if (order === null) return null;
    return order === "day-first" ? dateOf(year, second, first) : dateOf(year, first, second);
  }
  const monthFirst = NAMED_MONTH_FIRST.exec(text);
  const byMonth = monthFirst && monthOf(monthFirst[1] ?? "");
  if (monthFirst && byMonth) return dateOf(Number(monthFirst[3]), byMonth, Number(monthFirst[2]));
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  const month = dayFirst && monthOf(dayFirst[2] ?? "");
  if (dayFirst && month) return dateOf(yearOf(dayFirst[3] ?? ""), month, Number(dayFirst[1]));
  return null;
}

/** The order of day and month that the document's own all-digit dates show. */
export function findDateOrder(texts: readonly string[], language: string | null): DateOrder {
  let [dayFirst, monthFirst] = [0, 0];
  for (const text of texts) {
    for (const match of text.matchAll(new RegExp(NUMERIC.source, "g"))) {
      if (match[2] === "." && Number(match[3]) <= 12) dayFirst++;
      if (Number(match[1]) > 12) dayFirst++;
      if (Number(match[3]) > 12) monthFirst++;
    }
  }
  if (dayFirst > 0 && monthFirst === 0) return "day-first";
  if (monthFirst > 0 && dayFirst === 0) return "month-first";
  // Only English writes both ways; the other languages put the day first.
  return dayFirst === 0 && monthFirst === 0 && language !== null && language !== "en" ? "day-first" : null;
}

const monthOf = (name: string): number | null => MONTHS.find(([p]) => p.test(fold(name)))?.[1] ?? null;

const yearOf = (printed: string): number => {
  const year = Number(printed);
  return printed.length === 2 ? (year > 70 ? 1900 + year : 2000 + year) : year;
};

function dateOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
