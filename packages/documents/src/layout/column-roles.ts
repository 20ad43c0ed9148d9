import { type DateOrder, readMonth } from "../values/date.ts";
import { findNewest } from "../values/newest.ts";
import { fold } from "../vocabulary/fold.ts";
import { type Role, rangeEnd, roleOf } from "../vocabulary/headings.ts";
import type { Column } from "./column.ts";

/** A heading before its column's role is settled; null where it heads nothing that we know. */
export interface Heading extends Omit<Column, "role"> {
  readonly role: Role | "dated" | null;
}

/** Gives every heading its final role, or null where these headings make no table. */
export function giveRoles(headings: readonly Heading[], order: DateOrder): Column[] | null {
  const has = (role: Role) => headings.some((h) => h.role === role);
  // "Normal  Normal" is a row: the same word heads no two columns.
  const once = headings.filter((h) => h.role !== "range" && h.role !== "unit" && h.role !== "dated");
  if (new Set(once.map((h) => h.heading.toLowerCase())).size < once.length) return null;
  const dated = headings.filter((h) => h.role === "dated");
  if (isLabelled(headings) || headings.some((h) => /\bretention\b/i.test(h.heading))) return null;
  const newest = has("value") ? null : newestOf(headings, order);
  const columns = headings.map((h): Column => {
    if (h.role === "dated" && h === newest?.heading)
      return { ...h, role: "value", ...(newest.doubt ? { doubt: newest.doubt } : {}) };
    if (h.role === "dated") return { ...h, role: "previous" };
    return { ...h, role: h.role ?? "other" };
  });
  pairEnds(columns);
  markAbnormal(columns);
  statusBesideFlags(columns);
  if (headings[0]?.role === "range" && !has("name") && !has("value") && !newest)
    return withoutFirstColumns(columns);
  if (!has("name")) nameFirst(columns, headings);
  valuesUnderUnits(columns, headings);
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

/**
 * "Born  01/01/1961  Reported  15/08/2024", "Sampled 07/05/2025  Reported 08/05/2025": dates behind labels. Headings
 * with dates stand side by side, and what they say beside their dates is the same, or names a column.
 */
function isLabelled(headings: readonly Heading[]): boolean {
  const labels = headings.flatMap((h) => {
    const label = h.role === "dated" ? fold(h.heading.replace(/[\d./:-]+/g, " ")) : "";
    return label !== "" && roleOf(label) === null && readMonth(h.heading) === null ? [label] : [];
  });
  if (new Set(labels).size > 1) return true;
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

/** "Flag  Status": beside a column of flags the status is that of the report, "F" for final. */
function statusBesideFlags(columns: Column[]): void {
  const isStatus = (c: Column) => c.role === "flag" && /^status$/i.test(c.heading);
  if (columns.some((c) => c.role === "flag" && !isStatus(c)))
    columns.forEach((c, i) => {
      if (isStatus(c)) columns[i] = { ...c, role: "other" };
    });
}

/** "Code  Allergen  Result": a heading that nobody knows, behind one for numbers or codes, heads the names. */
function isAfterCode([first, second, ...rest]: readonly Heading[]): boolean {
  return (
    first?.role === "other" && second?.role === null && !second.unit && rest.some((h) => h.role === "value")
  );
}

/** Which column holds the names where no heading says so. */
function nameFirst(columns: Column[], headings: readonly Heading[]): void {
  const [first, second] = columns;
  if (!first) return;
  const ranged = columns.some((c) => c.role === "range");
  // "%  Ref.  10^3/µL  Ref." over values whose names have no heading.
  if (first.role === "other" && first.unit !== undefined && first.left > 120 && ranged)
    columns.unshift({ role: "name", left: 0, right: first.left - 10, heading: "" });
  else if (second && isAfterCode(headings)) columns[1] = { ...second, role: "name" };
  // Else the first column is the name's, whatever it is called.
  else if ((first.role === "other" && first.unit === undefined) || isNameOfValue(columns))
    columns[0] = { ...first, role: "name" };
}

/** "Neutrophils  58 %  3.6": a unit alone can head values, once it is known that this is a heading. */
function valuesUnderUnits(columns: Column[], headings: readonly Heading[]): void {
  const units = columns.filter((c) => c.role === "other" && c.unit !== undefined);
  // "Food  µg/mL  Reaction": one unit among known headings without one for values.
  const only = units.length === 1 && columns[0]?.role === "name" && !columns.some((c) => c.role === "value");
  if (!only && !headings.some((h) => h.role === "range") && !isShareAndCount(headings)) return;
  columns.forEach((c, i) => {
    if (i > 0 && c.role === "other" && c.unit) columns[i] = { ...c, role: "value" };
  });
}

/** "FORMULA  %  /mm3", "Cell  %  Absolute (10^3/µL)": a title, and units behind it, one of them a share alone. */
export const isShareAndCount = ([first, ...rest]: readonly Heading[]): boolean =>
  first !== undefined &&
  first.role === null &&
  first.unit === undefined &&
  rest.length >= 2 &&
  rest.every(
    (h) => (h.role === null || h.role === "value") && h.unit !== undefined && !hasFigures(h.heading),
  ) &&
  rest.some((h) => h.role === null && h.heading.startsWith("%"));

/** Figures that are not those of a unit: "10^3/µL", "mm3". */
const hasFigures = (heading: string): boolean => /\d/.test(heading.replace(/10\^?\d+(?=\/)|m+3$/gi, ""));

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
  if (first?.role !== "range" || known < 2 || first.left < 150) return null;
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
    // The result may stand between its limits.
    const to =
      columns[i + 1]?.role === "value" && rangeEnd(columns[i + 1]?.heading ?? "") === null ? i + 2 : i + 1;
    const high = columns[to];
    if (!high || rangeEnd(column.heading) !== "low" || rangeEnd(high.heading) !== "high") return;
    columns[i] = { ...column, role: "range", end: "low" };
    columns[to] = { ...high, role: "range", end: "high" };
  });
}

/** Of several dated columns the newest holds the results. */
function newestOf(
  headings: readonly Heading[],
  order: DateOrder,
): { heading: Heading; doubt?: string } | null {
  const dated = headings.filter((h) => h.role === "dated");
  const newest = findNewest(
    dated.map((h) => h.heading),
    order,
  );
  const heading = newest && dated[newest.index];
  // Twice on one day: the hour says which is the newer one.
  const once = heading && dated.filter((h) => h.heading === heading.heading).length === 1;
  // A heading with figures that is no date may be the newest one's, misread.
  const unread = headings.some((h) => h.role === null && h.unit === undefined && /\d/.test(h.heading));
  const sure = newest?.certain && once && !unread;
  return heading ? { heading, ...(sure ? {} : { doubt: "newest-unclear" }) } : null;
}

export const isResultWord = (text: string): boolean =>
  /^(results?|value|observed|found|measured|ergebnis(se)?|r[ée]sultats?|resultados?|risultat[oi]|esito)$/i.test(
    text,
  );
