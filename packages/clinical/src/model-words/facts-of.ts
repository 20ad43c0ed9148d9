import type { Reading, ResultRow } from "@serenya/contract";
import { type Confirmation, type PreparedRow, prepare } from "../doctor/prepare.ts";
import { measuredOf } from "../judge/measured.ts";
import { interpretAgainstRange } from "../rules/interpret-against-range.ts";
import { highestStep, isAbove } from "../rules/ladder.ts";
import { catalogueOf } from "../texts/index.ts";
import type { Fact, Facts } from "./facts.ts";
import { isTellable } from "./is-tellable.ts";

/** More results than a model can speak of well; the built-in text explains every one. */
const mostFacts = 40;
/** Our own measure of "slightly": outside by a tenth of the limit at most. A choice of words, not a clinical limit. */
const nearShare = 0.1;

/**
 * What a language model is told: results with an id each, and what our texts say of them. Rows whose name, unit or
 * value are not of a known form are left out: a document can write anything there. Of a long report the most urgent
 * and those outside their range come first; ids follow the order of the page.
 *
 * @param options.confirmations rows that the person looked at: they count as certain
 */
export function factsOf(
  readings: readonly Reading[],
  options: {
    readonly language: string;
    readonly most?: number;
    readonly confirmations?: readonly Confirmation[];
  },
): Facts {
  const { most = mostFacts, confirmations = [] } = options;
  const prepared = prepare(readings, confirmations);
  const language = options.language.toLowerCase().split("-")[0] ?? "en";
  const tellable = prepared.rows.filter(isTellable);
  const chosen = new Set(tellable.toSorted(byWeight).slice(0, most));
  return {
    language,
    facts: tellable
      .filter((row) => chosen.has(row))
      .map((row, index) => factOf(row, `r${index + 1}`, language)),
    urgency: highestStep(prepared.readings.map((reading) => reading.urgency)),
  };
}

function byWeight(one: PreparedRow, other: PreparedRow): number {
  if (isAbove(one.row.urgency, other.row.urgency)) return -1;
  if (isAbove(other.row.urgency, one.row.urgency)) return 1;
  return Number(isUsual(one.row)) - Number(isUsual(other.row));
}

const isUsual = ({ interpretation }: ResultRow): boolean =>
  interpretation === "normal" || interpretation === "unknown";

function factOf({ row, analyte, shown, system }: PreparedRow, id: string, language: string): Fact {
  const catalogue = catalogueOf(language);
  const text = analyte ? catalogue.analytes[analyte.id] : undefined;
  const certain = shown.howRead !== "to-confirm";
  const side = certain ? sideOf(row) : null;
  const sideTexts = side && text?.[side] ? [text[side]] : [];
  const asked = certain && side && text?.ask ? [text.ask] : [];
  const printedNames: Readonly<Record<string, string | undefined>> = { ...analyte?.names };
  return {
    id,
    ref: shown.ref,
    name: text?.name ?? row.printed.name,
    printedName: row.printed.name,
    names: (printedNames[language] ?? "").split("|").filter(Boolean),
    value: shown.value,
    range: shown.range,
    rangeFrom: shown.rangeFrom,
    position: row.interpretation,
    place: placeOf(row),
    isNear: isNear(row),
    urgency: row.urgency,
    collected: shown.collected,
    about: text ? [text.what, ...sideTexts, ...asked, catalogue.systems[system]] : [],
    sideTexts: [...sideTexts, ...asked],
    certain,
  };
}

function sideOf({ interpretation }: ResultRow): "low" | "high" | null {
  if (interpretation === "low" || interpretation === "critical-low") return "low";
  return interpretation === "normal" || interpretation === "unknown" ? null : "high";
}

function placeOf({ value, range }: ResultRow): Fact["place"] {
  const measured = measuredOf(value);
  if (!measured || !range) return null;
  const position = interpretAgainstRange(measured, range);
  if (position === "low") return "below";
  if (position === "high") return "above";
  return position === "normal" ? "inside" : null;
}

function isNear({ value, range }: ResultRow): boolean {
  const measured = measuredOf(value);
  if (measured?.kind !== "point" || !range) return false;
  const by = (limit: number | null) =>
    limit !== null && Math.abs(measured.low - limit) <= nearShare * Math.abs(limit);
  return by(range.low) || by(range.high);
}
