import type { Line, Segment } from "../text/lines.ts";
import { segmentOf } from "../text/lines.ts";
import { splitWord, type Word } from "../text/word.ts";
import { type DateOrder, looksLikeDate, readMonth } from "../values/date.ts";
import { findNewest } from "../values/newest.ts";
import { isQuantity } from "../values/value.ts";
import { type Role, rangeEnd, roleOf } from "../vocabulary/headings.ts";
import type { Column } from "./column.ts";
import { unitInHeading } from "./heading-unit.ts";
import { oneValueEach } from "./value-groups.ts";

/** Headings that belong together: one table, or one of several side by side. */
export interface Table {
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** False for tables that only explain: their numbers are no results. */
  readonly hasValues: boolean;
  /** What stands right above headings without one for names: the name of the only row. */
  readonly title?: readonly Word[];
}

/** The tables whose headings stand on this line; none where the line heads no table. */
export function tablesHeadedBy(line: Line, pageWidth: number, order: DateOrder): Table[] {
  const columns = columnsOf(line);
  if (columns.length < 2) return [];
  const groups = sideBySide(columns);
  return groups.flatMap((group, index): Table[] => {
    const next = groups[index + 1];
    const resolved = resolve(group, order);
    const left = index === 0 ? 0 : (group[0]?.left ?? 0) - 3;
    const right = next ? (next[0]?.left ?? 0) - 3 : pageWidth;
    return (resolved ? oneValueEach(resolved) : []).map((columns) => ({
      columns,
      left,
      right,
      hasValues: columns.some((c) => c.role === "value"),
    }));
  });
}

interface Heading extends Omit<Column, "role"> {
  readonly role: Role | "dated" | null;
}

function columnsOf(line: Line): Heading[] {
  // "Name : A. Sample" is a label with what it labels.
  if (line.segments.some((s) => /^:|:$|:\s/.test(s.text))) return [];
  const whole = line.segments.flatMap((segment, index) => partHeadings(segment, index, line));
  const known = whole.filter((h) => h.role !== null).length;
  // A unit alone heads values only among headings that are known.
  const units = whole.filter((h) => h.role === null && h.unit !== undefined && !/\d/.test(h.heading)).length;
  const enough = known >= 2 || (known === 1 && units >= 2);
  if (enough && known + units >= whole.length - 2) return whole;
  const split = line.segments.flatMap((s) => splitHeadings(s));
  const found = split.filter((h) => h.role !== null).length;
  return found >= 3 && found === split.length ? split : [];
}

/** One heading, or several that are printed without a gap ("Observed Value Unit") and that no other segment gives. */
function partHeadings(segment: Segment, index: number, line: Line): Heading[] {
  const one = headingOf(segment);
  const parts = splitHeadings(segment);
  const roles = parts.map((p) => p.role);
  const elsewhere = line.segments
    .map((s, i) => ({ role: headingOf(s).role, i }))
    // What heads the first column may be called anything.
    .filter(({ role, i }) => i !== index && !(i === 0 && role === "value"))
    .map(({ role }) => role);
  const telling = roles.every(
    (r) => r !== null && r !== "other" && r !== "previous" && (r === "dated" || !elsewhere.includes(r)),
  );
  const known = roles.filter((r) => r !== "dated");
  const apart = parts.length > 1 && new Set(known).size === known.length && line.segments.length > 1;
  return apart && telling ? parts : [one];
}

function headingOf(segment: Segment): Heading {
  const { left, right } = segment.box;
  const dated = isDateHeading(segment);
  return {
    role: dated ? "dated" : isQuantity(segment.text) ? null : roleOf(segment.text),
    left,
    right,
    heading: segment.text,
    ...unitInHeading(segment.words),
  };
}

/** A date with no more than a few words around it: "Result 12/03/2025", not "Unit Range 12/03/2025". */
const isDateHeading = ({ text, words }: Segment): boolean =>
  readMonth(text) !== null ||
  (looksLikeDate(text) &&
    words.length <= 4 &&
    words.filter((w) => looksLikeDate(w.text)).length < 2 &&
    words.filter((w) => roleOf(w.text) !== null).length < 2);

/** Headings printed so close that they came as one segment: the longest known phrases, left to right. */
function splitHeadings(segment: Segment): Heading[] {
  const out: Heading[] = [];
  const words = segment.words.flatMap(unstick);
  let at = 0;
  while (at < words.length) {
    const length = [3, 2, 1].find((n) => {
      const part = words.slice(at, at + n);
      const date = n > 1 && part.some((w) => looksLikeDate(w.text));
      return !date && part.length === n && roleOf(segmentOf(part).text) !== null && sameRole(part);
    });
    const part = words.slice(at, at + (length ?? 1));
    out.push(headingOf(segmentOf(part)));
    at += part.length;
  }
  return out;
}

/** "FlagUnit": two headings that touch, cut where the second one begins. */
function unstick(word: Word): readonly Word[] {
  const at = /\p{Ll}\p{Lu}\p{Ll}/u.exec(word.text)?.index;
  const cut = at === undefined ? null : splitWord(word, at + 1);
  return cut?.every((part) => roleOf(part.text) !== null) ? cut : [word];
}

/** "Test Result" is two headings, "Reference Range" is one. */
function sameRole(words: readonly Word[]): boolean {
  const roles = new Set(words.map((w) => roleOf(w.text)).filter((role) => role !== null));
  // "Reference Values" and "Normal Results" head ranges; "Your Result  Reference" are two.
  const result = words.findIndex((w) => isResultWord(w.text));
  const range = words.findIndex((w) => roleOf(w.text) === "range");
  const twice = result >= 0 && result < range;
  if (!twice && roleOf(words.map((w) => w.text).join(" ")) === "range") roles.delete("value");
  return roles.size <= 1;
}

const isResultWord = (text: string): boolean =>
  /^(results?|value|observed|found|measured|ergebnis(se)?|r[ée]sultats?|resultados?|risultat[oi]|esito)$/i.test(
    text,
  );

/** A second column of names after a column of values begins a second table; so does the first heading, said again. */
function sideBySide(columns: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const full = group?.some((c) => c.role === "name") && group.some((c) => c.role === "value");
    const again = group?.[0]?.heading === column.heading && column.role !== "dated";
    if (!group || (full && (column.role === "name" || again))) groups.push([column]);
    else group.push(column);
  }
  return groups;
}

/** Gives every heading its final role, or null where these headings make no table. */
function resolve(headings: readonly Heading[], order: DateOrder): Column[] | null {
  const has = (role: Role) => headings.some((h) => h.role === role);
  // "Normal  Normal" is a row: the same word heads no two columns.
  const once = headings.filter((h) => h.role !== "range" && h.role !== "unit");
  if (new Set(once.map((h) => h.heading.toLowerCase())).size < once.length) return null;
  const dated = headings.filter((h) => h.role === "dated");
  if (isLabelled(headings)) return null;
  const newest = has("value") ? null : newestOf(dated, order);
  const columns = headings.map((h): Column => {
    if (h.role === "dated" && h === newest?.heading)
      return { ...h, role: "value", ...(newest.doubt ? { doubt: newest.doubt } : {}) };
    if (h.role === "dated") return { ...h, role: "previous" };
    return { ...h, role: h.role ?? "other" };
  });
  pairEnds(columns);
  markAbnormal(columns);
  if (headings[0]?.role === "range" && !has("name") && !has("value") && !newest)
    return withoutFirstColumns(columns);
  const coded = nameAfterCode(headings);
  const name = coded === null ? undefined : columns[coded];
  if (coded !== null && name) columns[coded] = { ...name, role: "name" };
  else if (!has("name")) nameFirst(columns, has("range"));
  if (has("range")) valuesUnderUnits(columns);
  const named = columns.some((c) => c.role === "name");
  const others = ["unit", "range", "flag", "previous"].filter((role) => has(role as Role)).length;
  const valued = columns.some((c) => c.role === "value");
  if (valued && !newest && !named) return others > 0 ? withNameColumn(columns) : null;
  if (valued && !newest) return columns;
  if (newest && !has("name") && !columns.some((c) => c.role === "name") && dated.length > 1 && others > 0)
    return [{ role: "name", left: 0, right: (columns[0]?.left ?? 0) - 10, heading: "" }, ...columns];
  if (newest) return (has("name") && dated.length > 1) || (named && others > 0) ? columns : null;
  return named && has("range") && has("unit") ? columns : null;
}

/** "Born  01/01/1961  Reported  15/08/2024": dates behind labels. Headings with dates stand side by side. */
function isLabelled(headings: readonly Heading[]): boolean {
  const at = headings.flatMap((h, i) => (h.role === "dated" ? [i] : []));
  const between = headings.slice(at[0], at.at(-1));
  return at.length > 1 && between.some((h) => h.role === null || h.role === "other");
}

/** "Result  Abnormal": beside a column of results it only says which are unusual; alone it holds them. */
function markAbnormal(columns: Column[]): void {
  if (!columns.some((c) => c.role === "value" && isResultWord(c.heading))) return;
  columns.forEach((c, i) => {
    if (c.role === "value" && /^abnormal$/i.test(c.heading)) columns[i] = { ...c, role: "flag" };
  });
}

/** "Code  Allergen  Result": a heading that nobody knows, behind one for numbers or codes, heads the names. */
function nameAfterCode(headings: readonly Heading[]): number | null {
  const [first, second, ...rest] = headings;
  const unnamed = headings.every((h) => h.role !== "name") && rest.some((h) => h.role === "value");
  return unnamed && first?.role === "other" && second?.role === null && !second.unit ? 1 : null;
}

/** Which column holds the names where no heading says so. */
function nameFirst(columns: Column[], ranged: boolean): void {
  const [first] = columns;
  if (!first) return;
  // "%  Ref.  10^3/µL  Ref." over values whose names have no heading.
  if (first.role === "other" && first.unit !== undefined && first.left > 120 && ranged)
    columns.unshift({ role: "name", left: 0, right: first.left - 10, heading: "" });
  // Else the first column is the name's, whatever it is called.
  else if ((first.role === "other" && first.unit === undefined) || isNameOfValue(columns))
    columns[0] = { ...first, role: "name" };
}

/** "Neutrophils  58 %  3.6": a unit alone can head values, once it is known that this is a heading. */
function valuesUnderUnits(columns: Column[]): void {
  columns.forEach((c, i) => {
    if (i > 0 && c.role === "other" && c.unit) columns[i] = { ...c, role: "value" };
  });
}

/** "Measured value  Your result": two headings for values, and none for names. */
const isNameOfValue = ([first, second]: readonly Column[]): boolean =>
  first?.role === "value" && second?.role === "value" && !isResultWord(first.heading) && first.left < 150;

/** Names that stand left of the first heading, without one of their own. */
function withNameColumn(columns: readonly Column[]): Column[] {
  const right = (columns[0]?.left ?? 0) - 10;
  return right < 60 ? [...columns] : [{ role: "name", left: 0, right, heading: "" }, ...columns];
}

/**
 * Some laboratories head only what stands at the right ("Reference values  Previous"): the name and the value are
 * what stands left of it.
 */
function withoutFirstColumns(columns: readonly Column[]): Column[] | null {
  const [first] = columns;
  const known = columns.filter((c) => c.role !== "other").length;
  if (first?.role !== "range" || known < 2 || first.left < 200) return null;
  return [
    { role: "name", left: 0, right: 0.45 * first.left, heading: "" },
    { role: "value", left: 0.6 * first.left, right: first.left - 10, heading: "" },
    ...columns,
  ];
}

/** "From  To", "Low  High" behind a value: the two ends of its range. */
function pairEnds(columns: Column[]): void {
  if (!columns.some((c) => c.role === "value")) return;
  columns.forEach((column, i) => {
    const next = columns[i + 1];
    if (!next || rangeEnd(column.heading) !== "low" || rangeEnd(next.heading) !== "high") return;
    columns[i] = { ...column, role: "range", end: "low" };
    columns[i + 1] = { ...next, role: "range", end: "high" };
  });
}

/** Of several dated columns the newest holds the results. */
function newestOf(dated: readonly Heading[], order: DateOrder): { heading: Heading; doubt?: string } | null {
  const newest = findNewest(
    dated.map((h) => h.heading),
    order,
  );
  const heading = newest && dated[newest.index];
  return heading ? { heading, ...(newest.certain ? {} : { doubt: "newest-unclear" }) } : null;
}
