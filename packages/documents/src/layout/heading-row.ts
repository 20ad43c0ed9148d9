import type { Line, Segment } from "../text/lines.ts";
import { segmentOf } from "../text/lines.ts";
import type { Word } from "../text/word.ts";
import { looksLikeDate } from "../values/date.ts";
import { isQuantity } from "../values/value.ts";
import { type Role, roleOf } from "../vocabulary/headings.ts";

export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  /** The heading as printed: a date in a cumulative report. */
  readonly heading: string;
}

/** Headings that belong together: one table, or one of several side by side. */
export interface Table {
  readonly columns: readonly Column[];
  readonly left: number;
  readonly right: number;
  /** False for tables that only explain: their numbers are no results. */
  readonly hasValues: boolean;
}

/** The tables whose headings stand on this line; none where the line heads no table. */
export function tablesHeadedBy(line: Line, pageWidth: number): Table[] {
  const columns = columnsOf(line);
  if (columns.length < 2) return [];
  const groups = sideBySide(columns);
  return groups
    .map((group, index): Table | null => {
      const next = groups[index + 1];
      const resolved = resolve(group);
      if (!resolved) return null;
      return {
        columns: resolved,
        left: index === 0 ? 0 : (group[0]?.left ?? 0) - 3,
        right: next ? (next[0]?.left ?? 0) - 3 : pageWidth,
        hasValues: resolved.some((c) => c.role === "value"),
      };
    })
    .filter((table) => table !== null);
}

interface Heading extends Omit<Column, "role"> {
  readonly role: Role | "dated" | null;
}

function columnsOf(line: Line): Heading[] {
  // "Name : A. Sample" is a label with what it labels.
  if (line.segments.some((s) => /^:|:$|:\s/.test(s.text))) return [];
  const whole = line.segments.flatMap((segment, index) => partHeadings(segment, index, line));
  const known = whole.filter((h) => h.role !== null).length;
  if (known >= 2 && known >= whole.length - 2) return whole;
  const split = line.segments.flatMap((s) => splitHeadings(s));
  const found = split.filter((h) => h.role !== null).length;
  return found >= 3 && found === split.length ? split : [];
}

/** One heading, or several that are printed without a gap ("Observed Value Unit") and that no other segment gives. */
function partHeadings(segment: Segment, index: number, line: Line): Heading[] {
  const one = headingOf(segment);
  const parts = splitHeadings(segment);
  const roles = parts.map((p) => p.role);
  const elsewhere = line.segments.filter((_, i) => i !== index).map((s) => headingOf(s).role);
  const telling = roles.every(
    (r) => r !== null && r !== "other" && r !== "previous" && !elsewhere.includes(r),
  );
  const apart = parts.length > 1 && new Set(roles).size === roles.length && line.segments.length > 1;
  return apart && telling ? parts : [one];
}

function headingOf(segment: Segment): Heading {
  const { left, right } = segment.box;
  const dated = looksLikeDate(segment.text) && segment.words.length <= 4;
  return {
    role: dated ? "dated" : isQuantity(segment.text) ? null : roleOf(segment.text),
    left,
    right,
    heading: segment.text,
  };
}

/** Headings printed so close that they came as one segment: the longest known phrases, left to right. */
function splitHeadings(segment: Segment): Heading[] {
  const out: Heading[] = [];
  let at = 0;
  while (at < segment.words.length) {
    const length = [3, 2, 1].find((n) => {
      const part = segment.words.slice(at, at + n);
      return part.length === n && roleOf(segmentOf(part).text) !== null && sameRole(part);
    });
    const part = segment.words.slice(at, at + (length ?? 1));
    out.push(headingOf(segmentOf(part)));
    at += part.length;
  }
  return out;
}

/** "Test Result" is two headings, "Reference Range" is one. */
function sameRole(words: readonly Word[]): boolean {
  const roles = new Set(words.map((w) => roleOf(w.text)).filter((role) => role !== null));
  // "Reference Values" and "Normal Results" head ranges.
  if (roleOf(words.map((w) => w.text).join(" ")) === "range") roles.delete("value");
  return roles.size <= 1;
}

/** A second column of names after a column of values begins a second table. */
function sideBySide(columns: readonly Heading[]): Heading[][] {
  const groups: Heading[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const full = group?.some((c) => c.role === "name") && group.some((c) => c.role === "value");
    if (!group || (column.role === "name" && full)) groups.push([column]);
    else group.push(column);
  }
  return groups;
}

/** Gives every heading its final role, or null where these headings make no table. */
function resolve(headings: readonly Heading[]): Column[] | null {
  const has = (role: Role) => headings.some((h) => h.role === role);
  // "Normal  Normal" is a row: the same word heads no two columns.
  if (new Set(headings.map((h) => h.heading.toLowerCase())).size < headings.length) return null;
  const dated = headings.filter((h) => h.role === "dated");
  const newest = has("value") ? null : newestOf(dated);
  const columns = headings.map((h): Column => {
    if (h.role === "dated") return { ...h, role: h === newest ? "value" : "previous" };
    return { ...h, role: h.role ?? "other" };
  });
  if (headings[0]?.role === "range" && !has("name") && !has("value") && !newest)
    return withoutFirstColumns(columns);
  const [first] = columns;
  // The first column is the name's, whatever it is called.
  if (first && !has("name") && first.role === "other") columns[0] = { ...first, role: "name" };
  const named = columns.some((c) => c.role === "name");
  const others = ["unit", "range", "flag", "previous"].filter((role) => has(role as Role)).length;
  if (has("value")) return has("name") || others > 0 ? columns : null;
  if (newest && !has("name") && !columns.some((c) => c.role === "name") && dated.length > 1 && others > 0)
    return [{ role: "name", left: 0, right: (columns[0]?.left ?? 0) - 10, heading: "" }, ...columns];
  if (newest) return has("name") && (dated.length > 1 || others > 0) ? columns : null;
  return named && has("range") && has("unit") ? columns : null;
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

/** Of several dated columns the newest holds the results: by the year, else the first one. */
function newestOf(dated: readonly Heading[]): Heading | null {
  return [...dated].sort((a, b) => sortKey(b.heading).localeCompare(sortKey(a.heading)))[0] ?? null;
}

/** Dates in an order that sorts: year, then the parts before it from right to left. */
const sortKey = (heading: string): string => {
  const parts = heading.match(/\d+/g) ?? [];
  const iso = (parts[0]?.length ?? 0) === 4 ? parts : [...parts.slice(0, 3)].reverse();
  return iso.map((p) => p.padStart(4, "0")).join("-");
};
