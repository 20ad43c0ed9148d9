import type { ResultRow } from "@serenya/contract";
import { fold } from "../vocabulary/fold.ts";
import { copiedRows, sharedRows } from "./merge-align.ts";
import { sameValue, tight } from "./merge-alike.ts";

/** What a row of several copies says when they differ: a person must look. */
export const READ_DIFFERENTLY = "read-twice-differently";

export interface Merged<Row> {
  /** Each printed row once, at the place of its first copy. */
  readonly rows: readonly Row[];
  /** For each page that repeats rows of others: those others. */
  readonly overlaps: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Pictures of one report overlap (screen captures) or show the same page twice: a row that was printed once is
 * kept once. Rows of one page are never merged with each other. Of copies that say the same, a verified one is
 * kept; copies that differ become one row to confirm, with what each of them says.
 *
 * Takes the rows in the order of their pages and of the rows on them; gives them in the same order. `isPicture`
 * says which pages were read from pictures: of pages with text nothing is misread and nothing overlaps, so only one
 * that says all that another says is a copy, and where a value differs it was measured twice.
 */
export function mergeRows<Row extends { readonly result: ResultRow }>(
  rows: readonly Row[],
  isPicture: (page: number) => boolean = () => true,
): Merged<Row> {
  const pages = Map.groupBy(rows, (row) => row.result.source.page);
  const groups = new Map<Row, Row[]>(rows.map((row) => [row, [row]]));
  const overlaps = new Map<number, Set<number>>();
  for (const [page, own] of pages)
    for (const [earlier, others] of pages) {
      if (earlier === page) break;
      const shared = isPicture(page) || isPicture(earlier) ? sharedRows : copiedRows;
      for (const pair of shared(results(others), results(own))) {
        const joined = join(groups, others[pair.left], own[pair.right]);
        if (joined) note(overlaps, page, earlier);
      }
    }
  const seen = new Set<Row[]>();
  const merged = rows.flatMap((row) => {
    const group = groups.get(row) ?? [row];
    if (seen.has(group)) return [];
    seen.add(group);
    return [oneOf(group)];
  });
  return { rows: merged, overlaps };
}

const results = (rows: readonly { readonly result: ResultRow }[]) => rows.map((row) => row.result);

/** Makes one group of two, unless that would put two rows of one page together. */
function join<Row extends { readonly result: ResultRow }>(
  groups: Map<Row, Row[]>,
  a: Row | undefined,
  b: Row | undefined,
): boolean {
  const [first, second] = [a && groups.get(a), b && groups.get(b)];
  if (!first || !second) return false;
  if (first === second) return true;
  const pages = new Set(first.map((row) => row.result.source.page));
  if (second.some((row) => pages.has(row.result.source.page))) return false;
  first.push(...second);
  for (const row of second) groups.set(row, first);
  return true;
}

function note(overlaps: Map<number, Set<number>>, page: number, other: number): void {
  for (const [from, to] of [
    [page, other],
    [other, page],
  ] as const)
    overlaps.set(from, (overlaps.get(from) ?? new Set()).add(to));
}

function oneOf<Row extends { readonly result: ResultRow }>(
  group: readonly [Row, ...Row[]] | readonly Row[],
): Row {
  const [first, ...others] = group;
  if (!first) throw new RangeError("A group of copies has a row.");
  if (others.length === 0) return first;
  const best = group.find((row) => row.result.status === "verified") ?? first;
  if (others.every((row) => sameValue(row.result, first.result) && sameFields(row.result, first.result)))
    return best.result.status === "verified" ? best : withAll(first, group, []);
  // A copy that was only misread beside its value gives way to the one that is certain.
  const certain = group.filter((row) => row.result.status === "verified");
  const valuesAgree = others.every((row) => sameValue(row.result, first.result));
  if (valuesAgree && certain.length === 1) return best;
  return withAll(best, group, [READ_DIFFERENTLY]);
}

/** Names may differ in their accents: recognisers lose some. */
const sameFields = (a: ResultRow, b: ResultRow): boolean =>
  fold(a.printed.name) === fold(b.printed.name) &&
  tight(a.printed.unit) === tight(b.printed.unit) &&
  tight(a.printed.range) === tight(b.printed.range);

/** A row to confirm that offers what every copy says, each at its own place. */
function withAll<Row extends { readonly result: ResultRow }>(
  row: Row,
  group: readonly Row[],
  more: readonly string[],
): Row {
  const said = group.flatMap(({ result }) => [
    { value: result.printed.value, source: result.source },
    ...result.candidates,
  ]);
  const reasons = new Set([...group.flatMap(({ result }) => result.reasons), ...more]);
  const values = new Map(said.toReversed().map((candidate) => [candidate.value, candidate]));
  const candidates = said.filter((candidate) => values.get(candidate.value) === candidate);
  return {
    ...row,
    result: {
      ...row.result,
      status: "confirm",
      reasons: [...reasons],
      candidates: candidates.length > 1 ? candidates : row.result.candidates,
    },
  };
}
