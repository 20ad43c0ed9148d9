import type { Line } from "../text/lines.ts";
import { splitWord, type Word } from "../text/word.ts";
import { readFreeRow } from "./free-row.ts";
import type { RawRow } from "./raw-row.ts";

/** A line with more pieces is prose or a drawing, and would take long to try. */
const MOST_PIECES = 24;

/**
 * A line that says several results: two lists side by side, or "Sodium 139 mmol/L, potassium 4.1 mmol/L". Every
 * piece of the line must be part of a row, else nothing is taken. Empty where the line is anything else.
 */
export function readSeveralRows(line: Line, section: string | null): RawRow[] {
  const pieces = piecesOf(line);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return [];
  const rows = readFrom(line, pieces, 0, section, new Set());
  return rows && rows.length > 1 ? rows : [];
}

/** The rows of all pieces from `from` on, the longest first row that leaves readable ones; null where none does. */
function readFrom(
  line: Line,
  pieces: readonly (readonly Word[])[],
  from: number,
  section: string | null,
  dead: Set<number>,
): RawRow[] | null {
  if (from === pieces.length) return [];
  if (dead.has(from)) return null;
  for (let to = pieces.length; to > from; to--) {
    const words = withoutStop(pieces.slice(from, to).flat());
    const row = readFreeRow({ ...line, words }, section);
    // A second value beside the range is what a list at the side looks like: not one row.
    if (!row || row.doubts.includes("second-value")) continue;
    const rest = readFrom(line, pieces, to, section, dead);
    if (rest) return [row, ...rest];
  }
  dead.add(from);
  return null;
}

/** The line cut at wide gaps, behind commas and semicolons, and at bullets and strokes that stand alone. */
function piecesOf(line: Line): Word[][] {
  const starts = new Set(line.segments.map((s) => s.words[0]));
  const pieces: Word[][] = [];
  for (const word of line.words) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (/^[/•·|]$/.test(word.text)) pieces.push([]);
    else if (!piece || starts.has(word) || /[,;]$/.test(before?.text ?? "")) pieces.push([word]);
    else piece.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Without the comma, semicolon or full stop that ends it. */
function withoutStop(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  const cut = last && /.[,;.]$/.test(last.text) ? splitWord(last, last.text.length - 1) : null;
  return cut ? [...words.slice(0, -1), cut[0]] : [...words];
}
