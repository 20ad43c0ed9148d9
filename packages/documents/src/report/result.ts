import { isAnalyteName, parseUnit } from "@serenya/clinical";
import type { Box, Reading, ResultRow } from "@serenya/contract";
import type { Rect } from "../geometry.ts";
import { nameText } from "../layout/names.ts";
import type { RawRow } from "../layout/raw-row.ts";
import { asPrinted } from "../recognise/agreement/settled-range.ts";
import { joinText, shownBox, type Word } from "../text/word.ts";
import { readRangeByAge } from "../values/age-band.ts";
import { readRangeBySex } from "../values/band.ts";
import { type DateOrder, looksLikeDate, readDate } from "../values/date.ts";
import type { DecimalMark } from "../values/number.ts";
import { RANGE_LABEL, readRange } from "../values/range.ts";
import { mendUnit } from "../values/unit.ts";
import { readValue } from "../values/value.ts";
import { accentedIn } from "../vocabulary/accented-words.ts";

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A row with what the checks need to judge it. */
export interface ReadRow {
  readonly raw: RawRow;
  readonly result: ResultRow;
  /** Numbers that the value can mean, when it can mean more than one. */
  readonly doubtful: readonly number[];
}

/** A box on its page as fractions, rounded so that the same page always gives the same text. */
export function fractionBox(rect: Rect, page: PageSize): Box {
  const part = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 1e5) / 1e5;
  return [
    part(rect.left, page.width),
    part(rect.top, page.height),
    part(rect.right, page.width),
    part(rect.bottom, page.height),
  ];
}

export const boxOfWords = (words: readonly Word[], page: PageSize): Box => fractionBox(shownBox(words), page);

/** What the whole report says, that a row's numbers and dates are read by. */
export interface ReportFacts {
  readonly mark: DecimalMark | null;
  readonly order: DateOrder;
  readonly sex: Reading["patient"]["sex"];
  readonly age: Reading["patient"]["age"];
  readonly language: string | null;
}

/** A row of words as a row of the reading; `verified` until a check objects. */
export function readRow(raw: RawRow, page: PageSize, facts: ReportFacts): ReadRow {
  const { mark, order, sex, age } = facts;
  const ownUnit = unitText(raw.unit);
  const unit = ownUnit === null ? unitInName(nameText(raw.name)) : spelled(ownUnit, raw.unit, facts);
  const value = spelled(joinText(asPrinted(raw.value, mark)), raw.value, facts);
  const reading = readValue(value, unit, mark);
  const printedRange = rangeText(asPrinted(raw.range, mark), raw.found === "table");
  const range = printedRange && spelled(printedRange, raw.range, facts);
  const limits =
    range === null
      ? null
      : (readRange(range, mark) ?? readRangeBySex(range, sex, mark) ?? readRangeByAge(range, age, mark));
  const source = { page: raw.page, box: boxOfWords(raw.value, page) };
  const candidates: ResultRow["candidates"] = reading.doubtful.map((n) => ({ value: String(n), source }));
  const result: ResultRow = {
    printed: {
      name: withoutNoteMark(nameText(withoutRaised(raw.name))),
      value,
      unit,
      range,
      flag: flagText(raw.flag),
    },
    section: raw.section,
    status: "verified",
    reasons: [],
    candidates,
    source,
    code: null,
    value: reading.value,
    range: limits && { ...limits, from: "printed" },
    history: raw.history.map(({ date, words }) => ({
      date: date !== null && looksLikeDate(date) ? readDate(date, order) : null,
      value: joinText(words),
    })),
    interpretation: "unknown",
    urgency: "cannot-tell",
  };
  return { raw, result, doubtful: reading.doubtful };
}

/** The `text` of words that were seen on a picture, with the accents of the report's language. */
const spelled = (text: string, words: readonly Word[], { language }: ReportFacts): string =>
  words.some((word) => word.again !== undefined) ? accentedIn(language, text) : text;

/** "WBC" and, smaller and higher, "01": what stands raised behind a name is that of a note or of the laboratory. */
function withoutRaised(words: readonly Word[]): readonly Word[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2 || !/^[\d,*†‡]{1,4}$/.test(last.text)) return words;
  const line = words.at(-2)?.baseline ?? last.baseline;
  const raised = last.size < 0.85 * first.size && line - last.baseline > 0.15 * first.size;
  return raised && line - last.baseline < first.size ? words.slice(0, -1) : words;
}

/** "WBC⁰¹": a raised number behind a known name is that of a note or of the laboratory. */
function withoutNoteMark(name: string): string {
  const bare = name.replace(/[⁰¹²³⁴-⁹]+(?:[,\s]*[⁰¹²³⁴-⁹]+)*$/u, "").trim();
  // "CO²" is carbon dioxide, set badly.
  return bare !== name && isAnalyteName(bare) && !isAnalyteName(name.normalize("NFKC")) ? bare : name;
}

function unitText(words: readonly Word[]): string | null {
  const text = joinText(words)
    .replace(/^[([]\s*(.*?)\s*[)\]]$/, "$1")
    .replace(/[,;:]$/, "")
    .trim();
  if (text === "" || /^[-–—.]+$/.test(text)) return null;
  // A point behind a fraction is a speck or the sentence's; "sec." is short for seconds.
  return mendUnit(text.replace(/(?<=\/.*)\.$/, ""));
}

/** "Glucose (mg/dL)", "WBC [10^3/uL]", "Hemoglobin, g/dL": the unit that a name ends with. */
function unitInName(name: string): string | null {
  const unit = /(?:[([]([^()[\]]+)[)\]]|,\s*(\S+))$/.exec(name);
  const text = (unit?.[1] ?? unit?.[2] ?? "").trim();
  return /[/%]/.test(text) && parseUnit(text) !== null ? text : null;
}

function flagText(words: readonly Word[]): string | null {
  const text = joinText(words).trim();
  return text === "" || /^[-–—.]+$/.test(text) ? null : text;
}

/**
 * The range as printed, without the label before it and the brackets around it. In a cell of a table "Normal: < 150"
 * names a band: the heading is the label.
 */
function rangeText(words: readonly Word[], inCell: boolean): string | null {
  // Without a bar typed behind it: "11.5-14.5 [--*----]".
  let text = joinText(words)
    .replace(/(?<=\d)\s*\*?\s*(?:[[|]|\((?=[-–—_=.*o|\s]{3}))\s*[-–—_=.*o|\s]*-[-–—_=.*o|\s\])[]*$/u, "")
    .trim();
  for (let i = 0; i < 2; i++) {
    const open = /^[([]\s*(.*?)\s*[)\]]\.?$/.exec(text)?.[1];
    if (open !== undefined && !/^[^(]*\)/.test(open)) text = open;
    const bare = inCell && /^normal\s?:/i.test(text) ? text : text.replace(RANGE_LABEL, "").trim();
    // "Desirable: < 200; High: >= 240" is a range whose bands have names, not a label before a range.
    if (/[;:]/.test(bare)) break;
    if (bare !== "" && /^\S*\s?[<>≤≥(\d-]|^\p{L}/u.test(bare)) text = bare;
  }
  return text === "" || /^[-–—.]+$/.test(text) ? null : text;
}
