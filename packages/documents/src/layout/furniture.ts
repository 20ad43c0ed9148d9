import type { Line } from "../text/lines.ts";

/** Letterheads stand above this share of a page's height, footers below that one. */
const HEAD = 0.4;
const FOOT = 0.86;

interface PageLines {
  readonly lines: readonly Line[];
  readonly height: number;
}

/**
 * Lines that most pages repeat word for word at the same height, from the top down or at the very foot:
 * letterhead and footers. They hold neither results nor titles. Page numbers may differ.
 */
export function findFurniture(all: readonly PageLines[]): Set<Line> {
  const furniture = new Set<Line>();
  const pages = withoutCopies(all);
  if (pages.length < 2) return furniture;
  const seen = new Map<string, number>();
  for (const { lines } of pages)
    for (const line of lines) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? 0) + 1);
  const repeats = (line: Line) => (seen.get(keyOf(line)) ?? 0) >= Math.max(2, 0.6 * pages.length);
  for (const { lines, height } of pages) {
    // The letterhead ends at the first line of the page's own.
    const own = lines.findIndex((line) => !repeats(line) || line.baseline > HEAD * height);
    for (const line of lines.slice(0, Math.max(0, own))) furniture.add(line);
    for (const line of lines) if (line.baseline > FOOT * height && repeats(line)) furniture.add(line);
  }
  return furniture;
}

/** Lines of a page that another page has too, from which on it is the same page twice: all of it repeats. */
const COPY = 0.8;

/** A page that was photographed twice says nothing about what pages repeat: its rows would pass for letterhead. */
function withoutCopies(pages: readonly PageLines[]): PageLines[] {
  const kept: { page: PageLines; keys: Set<string> }[] = [];
  for (const page of pages) {
    const keys = new Set(page.lines.map(keyOf));
    const shared = (other: { keys: Set<string> }) => [...keys].filter((key) => other.keys.has(key)).length;
    const isCopy = kept.some((other) => shared(other) >= COPY * Math.max(1, keys.size));
    if (!isCopy) kept.push({ page, keys });
  }
  return kept.map(({ page }) => page);
}

const keyOf = (line: Line): string =>
  `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+(?=\s*(?:\/|of|von|de|sur|di|$))/g, "#")}`;
