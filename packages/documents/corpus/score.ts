import type { Reading, ResultRow } from "@serenya/contract";
import { folded, mentions, pairRows } from "./pair-rows.ts";
import type { Truth, TruthRow } from "./truth.ts";

/** Counts over one document or many. */
export interface Score {
  rows: number;
  found: number;
  right: number;
  rightVerified: number;
  verified: number;
  silent: number;
  vanished: number;
  extra: number;
  names: number;
  units: number;
  ranges: number;
}

export const noScore = (): Score => ({
  rows: 0,
  found: 0,
  right: 0,
  rightVerified: 0,
  verified: 0,
  silent: 0,
  vanished: 0,
  extra: 0,
  names: 0,
  units: 0,
  ranges: 0,
});

const squash = (text: string | null): string =>
  (text ?? "")
    .normalize("NFKC")
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٫/g, ".")
    .replace(/\s+/g, "")
    .replace(/[()[\]^]/g, "")
    // The micro sign is written u as often as not: it is one unit.
    .replace(/[μµ]/g, "u")
    .toLowerCase();

const pointed = (text: string): string => text.replace(/,/g, ".");
/** "ug" is a spelling of "µg", x the sign × in print, and "µL" as a count the same as "/µL"; a full stop behind it is none of a unit's. */
const unitKey = (unit: string | null): string =>
  squash(unit)
    .replace(/µ/g, "u")
    .replace(/×/g, "x")
    .replace(/^\/(?=ul$)|\.$/g, "");
/** A flag's asterisk that stands in the unit makes it no other unit; nor does it that the number was worked out. */
const bareUnit = (unit: string | null): string => unitKey(unit).replace(/[*.,]|calc$/g, "");

/** Texts as printed; a decimal comma may be given as a point, unless that would change its meaning ("4,110"). */
function sameText(printed: string, read: string): boolean {
  const [a, b] = [squash(printed), squash(read)];
  return a === b || (!/[.,]\d{3}(?!\d)/.test(a) && pointed(a) === pointed(b));
}

/** Counts how a reading agrees with its label; `faults` says each difference in a line. */
export function scoreReading(truth: Truth, reading: Reading): { score: Score; faults: string[] } {
  const score = noScore();
  const faults: string[] = [];
  const kind = truth.kind ?? "lab-report";
  if (reading.document.kind !== kind) faults.push(`kind ${kind}, read as ${reading.document.kind}`);
  const { pairs, left } = pairRows(truth, reading);
  for (const { row, read } of pairs) {
    score.rows++;
    if (read) scoreRow(score, faults, row, read, truth);
    else {
      const mentioned = reading.unread.some((u) => mentions(u.text, row.name) || says(u.text, row.value));
      if (!mentioned) score.vanished++;
      faults.push(`${mentioned ? "unread" : "VANISHED"} ${row.name} = ${row.value}`);
    }
  }
  scoreLeft(score, faults, truth, left);
  scoreAwaited(score, faults, truth, reading);
  return { score, faults };
}

/** True where the value stands in the text: of a poor photo a line may be told whose name nobody could read. */
const says = (text: string, value: string): boolean =>
  /\d/.test(value) && value.length > 2 && pointed(text).split(/\s+/).includes(pointed(value));

/** Rows that the label does not have: wrong where verified, a needless question where not. */
function scoreLeft(score: Score, faults: string[], truth: Truth, left: readonly ResultRow[]): void {
  for (const row of left) {
    const isNamed = (name: string) => folded(name) === folded(row.printed.name);
    if (truth.ignore.some(isNamed)) continue;
    if (row.status === "confirm" && truth.awaited?.some(isNamed)) continue;
    if (row.status === "verified") {
      score.verified++;
      score.silent++;
    } else score.extra++;
    faults.push(
      `${row.status === "verified" ? "SILENT" : "extra"} ${row.printed.name} = ${row.printed.value}`,
    );
  }
}

/** Rows without a result yet must be told of in some way. */
function scoreAwaited(score: Score, faults: string[], truth: Truth, reading: Reading): void {
  for (const name of truth.awaited ?? []) {
    const texts = [...reading.results.map((r) => r.printed.name), ...reading.unread.map((u) => u.text)];
    if (texts.some((text) => mentions(text, name))) continue;
    score.vanished++;
    faults.push(`VANISHED ${name}, which has no result yet`);
  }
}

function scoreRow(score: Score, faults: string[], row: TruthRow, read: ResultRow, truth: Truth): void {
  score.found++;
  const name = folded(row.name) === folded(read.printed.name);
  const unit = unitKey(row.unit) === unitKey(read.printed.unit);
  const range = pointed(squash(row.range)) === pointed(squash(read.printed.range));
  const otherUnit = bareUnit(row.unit) !== bareUnit(read.printed.unit);
  const wrongUnit = otherUnit && row.unit !== null && read.printed.unit !== null;
  const right = sameText(row.value, read.printed.value) && sameNumber(row, read, truth) && !wrongUnit;
  const verified = read.status === "verified";
  if (name) score.names++;
  else faults.push(`name ${row.name}, read ${read.printed.name}`);
  if (unit) score.units++;
  if (range) score.ranges++;
  if (right) score.right++;
  if (right && verified) score.rightVerified++;
  if (verified) score.verified++;
  if (verified && (!right || truth.doubtful.includes(row.name))) {
    score.silent++;
    faults.push(
      `SILENT ${row.name} = ${row.value} ${row.unit}, read ${read.printed.value} ${read.printed.unit}`,
    );
  } else if (!right)
    faults.push(
      `confirm ${row.name} = ${row.value} ${row.unit}, read ${read.printed.value} ${read.printed.unit}`,
    );
  if (right && !verified) faults.push(`needless ${row.name} = ${row.value}: ${read.reasons.join(", ")}`);
  if (!unit) faults.push(`unit ${row.name}: ${row.unit}, read ${read.printed.unit}`);
  if (!range) faults.push(`range ${row.name}: ${row.range}, read ${read.printed.range}`);
}

/** A plain printed number must also have come out as that number. */
function sameNumber(row: TruthRow, read: ResultRow, truth: Truth): boolean {
  if (read.value.kind !== "quantity" || !/^\d[\d.,\s]*$/.test(row.value)) return true;
  const bare = row.value.replace(truth.decimal === "." ? /[,\s]/g : /[.\s]/g, "").replace(",", ".");
  return Math.abs(read.value.number - Number(bare)) < 1e-9;
}

export function addScore(sum: Score, score: Score): void {
  for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
}
