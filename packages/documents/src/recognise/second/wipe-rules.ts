/**
 * Paints the rules of a table white, in place, at the edges of a strip. The first reader's quads reach over the
 * lines above and below a cell, and Tesseract reads little right beside them (on a shaded page with a
 * ruled table 94 % of numbers instead of 23 %). A rule is a row of ink in the outer
 * quarters, `WINDOW` pixels long or longer, or a column of ink from top to bottom near an end: letters are neither.
 */
export function wipeRules(grey: Uint8Array, width: number, height: number): void {
  const strip: InkMap = { width, height, inked: (x, y) => ((grey[y * width + x] ?? 255) < INK ? 1 : 0) };
  const areas = [...levelRules(strip), ...uprightRules(strip)];
  for (const area of areas) wipe(grey, width, height, area);
}

/** Even a pale rule is darker than this; grain is not, for most pixels of a row. */
const INK = 215;
const WINDOW = 30;
/** Grain makes holes in a rule. */
const FULL = 0.85;
/** Pixels from a rule to where its ink has ended, and how much grain may stand there. */
const THICKEST = 6;
const CLEAR = 0.25;
/** Its soft edge. */
const EDGE = 2;

interface InkMap {
  readonly width: number;
  readonly height: number;
  /** 1 where there is ink, else 0. */
  inked(x: number, y: number): number;
}

function levelRules({ width, height, inked }: InkMap): Area[] {
  const outer = Math.round(height / 4);
  const window = Math.min(WINDOW, width);
  const found: Area[] = [];
  for (let y = 0; y < height; y = y === outer - 1 ? height - outer : y + 1) {
    // Letters go on towards the middle of the strip; behind a rule is paper.
    const inner = y < outer ? y + THICKEST : y - THICKEST;
    let [here, inside] = [0, 0];
    for (let x = 0; x < width; x++) {
      here += inked(x, y) - (x >= window ? inked(x - window, y) : 0);
      inside += inked(x, inner) - (x >= window ? inked(x - window, inner) : 0);
      if (x >= window - 1 && here >= FULL * window && inside <= CLEAR * window) {
        found.push({ left: x - window + 1, right: x, top: y - EDGE, bottom: y + EDGE });
      }
    }
  }
  return found;
}

function uprightRules({ width, height, inked }: InkMap): Area[] {
  const outer = Math.round(height / 4);
  const columns = Array.from({ length: width }, (_, x) => x).filter((x) => x < outer || x >= width - outer);
  return columns
    .filter((x) => {
      let count = 0;
      for (let y = 0; y < height; y++) count += inked(x, y);
      return count >= FULL * height;
    })
    .map((x) => ({ left: x - EDGE, right: x + EDGE, top: 0, bottom: height - 1 }));
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function wipe(grey: Uint8Array, width: number, height: number, { left, right, top, bottom }: Area): void {
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
    grey.fill(255, y * width + Math.max(0, left), y * width + Math.min(width - 1, right) + 1);
  }
}
