import type { Interpretation, Reading, ResultRow, Urgency } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";
import { measuredOf } from "../judge/measured.ts";
import { interpretAgainstRange, type Position } from "../rules/interpret-against-range.ts";
import { isBlank } from "../rules/is-blank.ts";
import { checkFirst, possibilitiesOf } from "../rules/step-in-doubt.ts";
import type { AnalyteText, Catalogue, StepText } from "../texts/catalogue.ts";
import { fillIn, numberIn } from "../texts/fill-in.ts";
import { catalogueOf } from "../texts/index.ts";
import { analyteForText } from "./analyte-for-text.ts";
import { plainNameOf } from "./plain-name.ts";

/** One result in plain words. Every number in it stands in the row. */
export interface Explanation {
  /** As printed. */
  readonly printedName: string;
  /** In plain words, where the analyte is known; else as printed. */
  readonly name: string;
  readonly system: BodySystem | "other";
  readonly urgency: Urgency;
  /** Heading and the one action of the step. */
  readonly step: StepText;
  /** Where the result stands, and which range that was judged against. */
  readonly result: readonly string[];
  /** The publication, where the range is not the page's own. */
  readonly rangeSource: string | null;
  /** What the analyte is and what such a result can go with; empty where we have no text. */
  readonly meaning: readonly string[];
  /** Said in the place of `meaning` where another language has a text and this one has none yet; else null. */
  readonly notExplained: string | null;
  /** What to check first, and what each possible value asks for; empty when the value was read for certain. */
  readonly check: readonly string[];
  readonly questions: readonly string[];
}

/**
 * Explains one judged row of a judged reading, from the catalogue alone.
 * @param language a BCP 47 tag; English where it has no catalogue
 */
export function explain(row: ResultRow, reading: Reading, language = "en"): Explanation {
  const catalogue = catalogueOf(language);
  const analyte = analyteForText(row);
  const text = analyte ? (catalogue.analytes[analyte.id] ?? null) : null;
  const name = (analyte && plainNameOf(analyte, catalogue)) ?? row.printed.name;
  return {
    printedName: row.printed.name,
    name,
    system: analyte?.system ?? "other",
    urgency: row.urgency,
    step: catalogue.steps[row.urgency],
    result: [positionOf(row, catalogue), ...rangeOf(row, catalogue)],
    rangeSource: row.range?.from === "published" ? (row.range.source ?? null) : null,
    meaning: text ? [text.what, ...sideOf(row.interpretation, text)] : [],
    notExplained: analyte && !text ? (catalogue.notExplained ?? null) : null,
    check: checksOf(row, reading, catalogue),
    questions: questionsOf(row, name, text, catalogue),
  };
}

function positionOf(row: ResultRow, { position }: Catalogue): string {
  const { interpretation } = row;
  if (interpretation === "critical-low") return position.criticalLow;
  if (interpretation === "critical-high") return position.criticalHigh;
  const isMarkedOnly =
    (interpretation === "low" || interpretation === "high") && placeOf(row) !== interpretation;
  if (isMarkedOnly) return interpretation === "low" ? position.markedLow : position.markedHigh;
  return position[interpretation];
}

/** Where the value itself stands: a flag may say more than the range does. */
function placeOf({ value, range }: ResultRow): Position {
  const measured = measuredOf(value);
  return measured && range ? interpretAgainstRange(measured, range) : "unknown";
}

function rangeOf(row: ResultRow, { range, language }: Catalogue): string[] {
  if (!row.range) return isBlank(row.printed.range) && isNumber(row) ? [range.none] : [];
  const say = (limit: number | null) => (limit === null ? null : numberIn(language, limit));
  const [low, high] = [say(row.range.low), say(row.range.high)] as const;
  const said = row.range.from === "published" ? [range.published] : [];
  if (low !== null && high !== null) return [...said, fillIn(range.between, { low, high })];
  if (high !== null) return [...said, fillIn(range.upTo, { high })];
  return low === null ? said : [...said, fillIn(range.atLeast, { low })];
}

function isNumber({ value }: ResultRow): boolean {
  return value.kind !== "text" && value.kind !== "ordinal";
}

function sideOf(interpretation: Interpretation, text: AnalyteText): string[] {
  if (interpretation === "low" || interpretation === "critical-low") return text.low ? [text.low] : [];
  if (interpretation === "normal" || interpretation === "unknown") return [];
  return text.high ? [text.high] : [];
}

function checksOf(row: ResultRow, reading: Reading, catalogue: Catalogue): string[] {
  if (row.status !== "confirm") return [];
  if (!row.reasons.includes(checkFirst)) return [catalogue.doubt.confirm];
  const outcomes = possibilitiesOf(row, reading).map(
    ({ text, judgement }) =>
      `${fillIn(catalogue.doubt.ifItReads, { value: text })} ${catalogue.steps[judgement.urgency].action}`,
  );
  return [catalogue.doubt.checkFirst, ...outcomes];
}

function questionsOf(
  row: ResultRow,
  name: string,
  text: AnalyteText | null,
  { questions }: Catalogue,
): string[] {
  if (row.interpretation === "normal") return [];
  const side = row.interpretation.replace("critical-", "");
  const first =
    side === "low"
      ? questions.low
      : side === "high"
        ? questions.high
        : side === "abnormal"
          ? questions.abnormal
          : null;
  const own = first ? [fillIn(first, { name }), ...(text?.ask ? [text.ask] : [])] : [];
  return first ? [...own, questions.repeat, questions.medicines] : [fillIn(questions.unknown, { name })];
}
