/**
 * Paints the rules of a table white in place. The first reader's quads reach over the lines above and below a
 * cell, and Tesseract reads nothing right beside them: in ruled tables numbers read right rose from a third to
 * what they are without rules. A rule is ink longer than any letter: `level` pixels across, `upright` pixels down.
 */
export function wipeRules(
  grey: Uint8Array,
  width: number,
  height: number,
  { level, upright }: { readonly level: number; readonly upright: number },
): void {
  const marked: number[] = [];
  for (let y = 0; y < height; y++) markRuns(grey, marked, { from: y * width, step: 1, count: width }, level);
  for (let x = 0; x < width; x++) markRuns(grey, marked, { from: x, step: width, count: height }, upright);
  for (const at of marked) wipeAround(grey, width, at);
}

const DARK = 150;
/** Grain breaks a rule for a pixel or two. */
const LONGEST_GAP = 2;
/** The soft edge of a rule is no darker than half, on either side. */
const EDGE = 2;

interface Run {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

/** Adds the pixels of every dark run of at least `least` pixels. */
function markRuns(grey: Uint8Array, marked: number[], { from, step, count }: Run, least: number): void {
  let [start, end] = [-1, -1];
  const close = () => {
    if (start >= 0 && end - start + 1 >= least) {
      for (let i = start; i <= end; i++) marked.push(from + i * step);
    }
    start = -1;
  };
  for (let i = 0; i < count; i++) {
    if ((grey[from + i * step] ?? 255) < DARK) {
      if (start < 0) start = i;
      end = i;
    } else if (start >= 0 && i - end > LONGEST_GAP) close();
  }
  close();
}

function wipeAround(grey: Uint8Array, width: number, at: number): void {
  const [x, y] = [at % width, Math.floor(at / width)];
  const height = grey.length / width;
  for (let j = Math.max(0, y - EDGE); j <= Math.min(height - 1, y + EDGE); j++) {
    const [left, right] = [Math.max(0, x - EDGE), Math.min(width - 1, x + EDGE)];
    grey.fill(255, j * width + left, j * width + right + 1);
  }
}
