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
export function findFurniture(pages: readonly PageLines[]): Set<Line> {
  const furniture = new Set<Line>();
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

const keyOf = (line: Line): string =>
  `${Math.round(line.baseline / 4)} ${line.text.replace(/\d+(?=\s*(?:\/|of|von|de|sur|di|$))/g, "#")}`;
