import type { ResultRow } from "@serenya/contract";
import { measuredOf } from "../../judge/measured.ts";
import { readCandidate } from "../../judge/read-candidate.ts";
import { isAbove } from "../../rules/ladder.ts";
import { fillIn } from "../../texts/fill-in.ts";
import { newestEarlier } from "../../variation/newest-earlier.ts";
import type { Context, KnownRow } from "../context.ts";

/** How many rows an answer speaks about at length, and how many it lists. */
export const mostAtLength = 3;
export const mostListed = 12;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const namesOf = (rows: readonly KnownRow[]): string =>
  [...new Set(rows.map(({ explanation }) => explanation.name))].slice(0, mostListed).join(", ");

/** "Ferritin: 8 ng/mL." as printed. */
export function sayValue({ row, explanation }: KnownRow, { language }: Context): string {
  const { value, unit } = row.printed;
  const printed = unit && !value.includes(unit) ? `${value} ${unit}` : value;
  return fillIn(language.sentences.valueIs, { name: capital(explanation.name), value: printed });
}

/** A row in one line: its value and where it stands. A value in doubt is called that. */
export const lineOf = (known: KnownRow, context: Context): string =>
  [
    sayValue(known, context),
    ...known.explanation.result.slice(0, 1),
    ...known.explanation.check.slice(0, 1),
  ].join(" ");

/** A row at length: where it stands, what it is, what to check, what came before, what to do. */
export function explainRow(known: KnownRow, context: Context): string[] {
  const { explanation, row } = known;
  const step = isAbove(row.urgency, "none") ? [`${explanation.step.title}. ${explanation.step.action}`] : [];
  return [
    [sayValue(known, context), ...explanation.result].join(" "),
    explanation.meaning.join(" "),
    explanation.check.join(" "),
    ...historyOf(known, context),
    ...step,
    ...(explanation.questions[0]
      ? [`${context.language.sentences.askThese} ${explanation.questions[0]}`]
      : []),
  ].filter((paragraph) => paragraph !== "");
}

/** The newest of the earlier values that the page prints, and which way it went; empty where there is none. */
export function historyOf({ row }: KnownRow, { language, reading }: Context): string[] {
  const { sentences } = language;
  const last = newestEarlier(row);
  if (!last) return [];
  const said =
    last.date === null
      ? fillIn(sentences.earlierUndated, { value: last.value })
      : fillIn(sentences.earlier, { value: last.value, date: last.date });
  const direction = directionOf(row, last.value, reading.document.decimal);
  return [direction ? `${said} ${sentences[direction]}` : said];
}

/** Which way a value went; undefined unless both are plain numbers read for certain. */
function directionOf(
  row: ResultRow,
  earlier: string,
  decimal: "." | "," | null,
): "wentUp" | "wentDown" | "same" | undefined {
  const before = readCandidate(earlier, decimal, row.value);
  const [from, to] = [before && measuredOf(before), measuredOf(row.value)];
  if (row.status !== "verified" || from?.kind !== "point" || to?.kind !== "point") return undefined;
  if (from.low === to.low) return "same";
  return to.low > from.low ? "wentUp" : "wentDown";
}
