import type { Line } from "../text/lines.ts";
import { fold } from "../vocabulary/fold.ts";

const WITH_WORD =
  /\b(?:page|pag|pagina|pagine|seite|blatt|p|pg|folio|hoja|folha)(?: no| nr| n)? (\d{1,3}) (?:of|von|de|sur|di|da|su|\/|von|out of) ?(\d{1,3})\b/;
const WITH_SLASH = /\b(?:page|pag|pagina|seite|blatt|p|pg|hoja|folha)(?: no| nr)? ?(\d{1,3})\/(\d{1,3})\b/;
const BARE = /^(\d{1,3})\/(\d{1,3})$/;

/** What a page calls itself, as "2 of 3"; null where it doesn't. */
export function findPrintedPage(lines: readonly Line[], pageHeight: number): string | null {
  const edge = lines.filter((l) => l.baseline < 0.2 * pageHeight || l.baseline > 0.8 * pageHeight);
  for (const line of [...lines].reverse()) {
    const text = fold(line.text);
    const match = WITH_WORD.exec(text) ?? WITH_SLASH.exec(text);
    if (match && Number(match[1]) <= Number(match[2])) return `${Number(match[1])} of ${Number(match[2])}`;
  }
  for (const line of edge.reverse()) {
    for (const segment of line.segments) {
      const match = BARE.exec(segment.text.trim());
      if (match && Number(match[1]) <= Number(match[2]) && Number(match[2]) <= 50)
        return `${Number(match[1])} of ${Number(match[2])}`;
    }
  }
  return null;
}

/** Pages that the document counts and that were not seen. */
export function findMissingPages(printed: readonly (string | null)[]): number[] {
  const seen = new Set<number>();
  let total = 0;
  for (const page of printed) {
    const match = page === null ? null : /^(\d+) of (\d+)$/.exec(page);
    if (!match) continue;
    seen.add(Number(match[1]));
    total = Math.max(total, Number(match[2]));
  }
  // A page without a count may be the missing one: say so only where every page counts itself.
  if (printed.some((page) => page === null)) return [];
  return Array.from({ length: total }, (_, i) => i + 1).filter((page) => !seen.has(page));
}
