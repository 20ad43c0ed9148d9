import { overlapX, overlapY, type Rect, unionOf } from "../geometry.ts";
import { joinText, type Word } from "./word.ts";

/** Words without a wide gap or a rule between them. */
export interface Segment {
  readonly words: readonly Word[];
  readonly text: string;
  readonly box: Rect;
}

/** What stands on one height of a page, from left to right. */
export interface Line {
  readonly page: number;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly box: Rect;
  readonly baseline: number;
  readonly size: number;
  /** A drawn line parts it from the line above. */
  readonly ruledOff: boolean;
}

/** A gap wider than this share of the font size parts two cells. */
const CELL_GAP = 0.95;

/** The lines of a page, top to bottom, each cut into segments. `rules` are the page's drawn lines. */
export function buildLines(all: readonly Word[], drawn: readonly Rect[]): Line[] {
  // Bars between columns, typed instead of drawn.
  const bars = all.filter((word) => /^[|│┃¦]+$/.test(word.text));
  const words = bars.length === 0 ? all : all.filter((word) => !bars.includes(word));
  const rules = [...drawn, ...bars.map(barOf)];
  const groups: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const group = groups.findLast((g) => g.some((w) => onOneLine(w, word)) && g.every((w) => near(w, word)));
    if (group) group.push(word);
    else groups.push([word]);
  }
  const edges = uprightEdges(rules);
  const levels = levelEdges(rules);
  return joinStaggered(groups)
    .map((group) => lineOf(group, edges))
    .sort((a, b) => a.baseline - b.baseline || a.box.left - b.box.left)
    .map((line, index, all) => ({ ...line, ruledOff: isRuledOff(line, all[index - 1], levels) }));
}

const lowest = (words: readonly Word[]): number => Math.max(...words.map((w) => w.baseline));

/**
 * Print of other sizes in one row, set to one upper edge ("Glucose" small, "92" larger): its baselines differ by less
 * than half a letter, and nothing stands above anything. A value between two lines of one cell is left alone.
 */
function joinStaggered(groups: readonly Word[][]): Word[][] {
  const sorted = [...groups].sort((a, b) => lowest(a) - lowest(b));
  const joined: Word[][] = [];
  sorted.forEach((group, index) => {
    const above = joined.at(-1);
    const joins =
      above &&
      isBeside(above, group) &&
      !isAround(joined.at(-2), above, group) &&
      !isAround(sorted[index + 1], group, above);
    if (joins) above.push(...group);
    else joined.push([...group]);
  });
  return joined;
}

/** Do words of `outer` stand close to `inner` on the other side of it, in one column with `other`? */
const isAround = (
  outer: readonly Word[] | undefined,
  inner: readonly Word[],
  other: readonly Word[],
): boolean =>
  outer !== undefined &&
  Math.abs(lowest(outer) - lowest(inner)) < 0.9 * Math.max(...inner.map((w) => w.size)) &&
  outer.some((a) => /^\p{L}/u.test(a.text) && other.some((b) => overlapX(a.box, b.box) > 0));

function isBeside(above: readonly Word[], group: readonly Word[]): boolean {
  return group.every((word) =>
    above.every(
      (other) =>
        word.baseline - other.baseline < 0.5 * Math.max(word.size, other.size) &&
        Math.max(word.size, other.size) < 1.6 * Math.min(word.size, other.size) &&
        overlapX(word.box, other.box) < 0,
    ),
  );
}

/** A typed bar as the upright line that it stands for. */
const barOf = ({ box, size, baseline }: Word): Rect => {
  const middle = (box.left + box.right) / 2;
  return {
    left: middle - 0.3,
    right: middle + 0.3,
    top: baseline - Math.max(size, 6.1),
    bottom: baseline + 1,
  };
};

const onOneLine = (a: Word, b: Word): boolean =>
  Math.abs(a.baseline - b.baseline) <= 0.3 * Math.min(a.size, b.size);
/** Letters of very different size on one height don't make a line: a watermark is not a row. */
const near = (a: Word, b: Word): boolean =>
  Math.abs(a.baseline - b.baseline) <= 0.45 * Math.min(a.size, b.size) &&
  Math.max(a.size, b.size) < 2.2 * Math.min(a.size, b.size);

function lineOf(group: readonly Word[], edges: readonly Rect[]): Line {
  const words = [...group].sort((a, b) => a.left - b.left || a.right - b.right);
  const box = unionOf(words.map((w) => w.box));
  const parts: Word[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !parted(last, word, edges)) part.push(word);
    else parts.push([word]);
  }
  const segments = parts.map(segmentOf);
  const sizes = words.map((w) => w.size).sort((a, b) => a - b);
  const baselines = words.map((w) => w.baseline).sort((a, b) => a - b);
  return {
    page: words[0]?.page ?? 1,
    words,
    segments,
    text: segments.map((s) => s.text).join("  "),
    box,
    baseline: baselines[baselines.length >> 1] ?? 0,
    size: sizes[sizes.length >> 1] ?? 0,
    ruledOff: false,
  };
}

export const segmentOf = (words: readonly Word[]): Segment => ({
  words,
  text: joinText(words),
  box: unionOf(words.map((w) => w.box)),
});

function parted(last: Word, word: Word, edges: readonly Rect[]): boolean {
  const gap = word.left - last.right;
  if (gap > CELL_GAP * Math.max(last.size, word.size)) return true;
  return edges.some(
    (e) => e.left >= last.box.right - 1 && e.right <= word.box.left + 1 && overlapY(e, word.box) > 0,
  );
}

/** A level rule over the line's words, below the words of the line above. */
function isRuledOff(line: Line, above: Line | undefined, levels: readonly Rect[]): boolean {
  const from = above ? above.baseline - 0.3 * above.size : line.baseline - 3 * line.size;
  return levels.some(
    (e) =>
      e.top >= from &&
      e.bottom <= line.baseline - 0.4 * line.size &&
      e.left < line.box.left + line.size &&
      e.right > line.box.left,
  );
}

/** Level lines as drawn, and the upper and lower sides of frames. */
function levelEdges(rules: readonly Rect[]): Rect[] {
  return rules.flatMap((rule) => {
    const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
    if (width < 40) return [];
    if (height <= 2) return [rule];
    return height > 8 && height < 120
      ? [
          { ...rule, bottom: rule.top },
          { ...rule, top: rule.bottom },
        ]
      : [];
  });
}

/** Upright lines as drawn, and the two sides of frames. */
function uprightEdges(rules: readonly Rect[]): Rect[] {
  const edges: Rect[] = [];
  for (const rule of rules) {
    const [width, height] = [rule.right - rule.left, rule.bottom - rule.top];
    if (height < 6) continue;
    if (width <= 2) edges.push(rule);
    else if (width > 15) {
      edges.push({ ...rule, right: rule.left }, { ...rule, left: rule.right });
    }
  }
  return edges;
}
