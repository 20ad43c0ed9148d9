import { BEYOND, type Crop, LINE_HEIGHT } from "./crop.ts";
import { cellsOf, findRegions, type Region } from "./regions.ts";

/** Which pixels of a crop are ink: `width` x `height`, 1 or 0; `top` is the crop's row of the first one. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly mask: Uint8Array;
  /** The same with the pale strokes of blurred print, which reach further: where they leave paper is paper. */
  readonly pale: Uint8Array;
}

/** Least difference of ink and paper, of 255. */
const CONTRAST = 24;
/** A pixel is ink from this share of the way from paper to the darkest ink. */
const SHARE = 0.42;
/** Of blurred print the thin strokes are pale: they are ink from this share of the way to what ink is at the mean. */
const SHARE_OF_MEAN = 0.5;
/** Columns from one measure of the paper to the next, and what of the line is brighter than paper is. */
const KNOT = LINE_HEIGHT / 2;
const PAPER = 0.7;
/** Columns over which paper and ink are judged together: light changes over a photo. */
const WINDOW = 2 * LINE_HEIGHT;
/** A stroke this long is a rule, not a letter. */
const RULE = 2.2 * LINE_HEIGHT;
/** In a narrow crop a rule runs from side to side, where print has its margins, and may lean. */
const FLAT = { width: 0.9, height: LINE_HEIGHT / 5 };

/** Print of the line has this share of its ink in these rows of the crop. */
const MIDDLE = { from: BEYOND + LINE_HEIGHT / 6, to: BEYOND + (5 * LINE_HEIGHT) / 6, share: 0.3 };

/** The ink of a line, dark on light or light on dark, without rules and without what belongs to other lines. */
export function inkOf(crop: Crop): Ink {
  const height = LINE_HEIGHT + 2 * BEYOND;
  const { width } = crop;
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const [red, green, blue] = [crop.rgb[3 * at] ?? 0, crop.rgb[3 * at + 1] ?? 0, crop.rgb[3 * at + 2] ?? 0];
    grey[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  const [mask, pale] = [new Uint8Array(width * height), new Uint8Array(width * height)];
  const windows = Math.max(1, Math.round(width / WINDOW));
  for (let index = 0; index < windows; index++) {
    const [from, to] = [Math.floor((index * width) / windows), Math.floor(((index + 1) * width) / windows)];
    const margin = Math.floor(WINDOW / 4);
    markInk(
      { mask, pale, grey },
      { width, from, to, left: Math.max(0, from - margin), right: Math.min(width, to + margin) },
    );
  }
  for (const each of [mask, pale]) {
    dropRules(each, width, height);
    dropOthers(each, width, height);
  }
  return { width, height, top: -BEYOND, mask, pale };
}

/** Columns of a crop: those from `from` to `to` are judged by what stands between `left` and `right`. */
interface Window {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** Marks the ink of a window. None where there is hardly any difference in the line's own rows. */
function markInk(
  { mask, pale, grey }: { readonly mask: Uint8Array; readonly pale: Uint8Array; readonly grey: Uint8Array },
  { width, from, to, left, right }: Window,
): void {
  const differences = (share: number) => {
    const paper = paperOf(grey, width, left, right, share);
    // Light is a factor: in the shade ink differs less from its paper.
    return (x: number, y: number): number => {
      const own = Math.max(1, paper[x - left] ?? 255);
      return (255 * ((grey[y * width + x] ?? 0) - own)) / own;
    };
  };
  const sorted = (at: (x: number, y: number) => number): Float32Array => {
    const values = new Float32Array(LINE_HEIGHT * (right - left));
    let next = 0;
    for (let y = BEYOND; y < BEYOND + LINE_HEIGHT; y++)
      for (let x = left; x < right; x++) values[next++] = at(x, y);
    return values.sort();
  };
  // Paper is what there is more of.
  const around = sorted(differences(0.5));
  const [below, above] = [
    -(around[Math.floor(0.01 * around.length)] ?? 0),
    around[Math.floor(0.99 * around.length)] ?? 0,
  ];
  if (below + above < CONTRAST) return;
  const sign = above <= below ? -1 : 1;
  const difference = differences(sign < 0 ? PAPER : 1 - PAPER);
  const depthAt = (x: number, y: number): number => sign * difference(x, y);
  const depths = sorted(depthAt);
  const darkest = depths[Math.floor(0.99 * depths.length)] ?? 0;
  const ink = depths.subarray(depths.findIndex((depth) => depth > SHARE * darkest));
  const mean = ink.reduce((sum, depth) => sum + depth, 0) / ink.length;
  const paleLevel = Math.min(SHARE * darkest, SHARE_OF_MEAN * mean);
  for (let y = 0; y < BEYOND + LINE_HEIGHT + BEYOND; y++)
    for (let x = from; x < to; x++) {
      const depth = depthAt(x, y);
      if (depth > SHARE * darkest) mask[y * width + x] = 1;
      if (depth > paleLevel) pale[y * width + x] = 1;
    }
}

/**
 * The grey of the paper at each column from `left` to `right`, a shadow's edge may run through a word: what this
 * share of the line is darker than, measured every `KNOT` columns.
 */
function paperOf(grey: Uint8Array, width: number, left: number, right: number, share: number): Float64Array {
  const knots: number[] = [];
  for (let x = left; x < right + KNOT; x += KNOT)
    knots.push(quantileOf(grey, width, Math.max(left, x - KNOT), Math.min(right, x + KNOT), share));
  return Float64Array.from({ length: right - left }, (_, at) => {
    const low = Math.floor(at / KNOT);
    const [one = 0, other = one] = knots.slice(low, low + 2);
    return one + (at / KNOT - low) * (other - one);
  });
}

/** The grey that this share of the line's own rows is darker than. */
function quantileOf(grey: Uint8Array, width: number, left: number, right: number, share: number): number {
  const counts = new Uint32Array(256);
  for (let y = BEYOND; y < BEYOND + LINE_HEIGHT; y++)
    for (let x = left; x < right; x++)
      counts[grey[y * width + x] ?? 0] = (counts[grey[y * width + x] ?? 0] ?? 0) + 1;
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value] ?? 0;
    if (sum > share * (right - left) * LINE_HEIGHT) return value;
  }
  return 255;
}

function dropRules(mask: Uint8Array, width: number, height: number): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = x;
      while (x < width && mask[y * width + x] === 1) x++;
      if (x - from >= RULE) mask.fill(0, y * width + from, y * width + x);
    }
  }
}

/** Leaves out shapes that are mostly beyond the line's middle, and those that cross the crop from top to bottom. */
function dropOthers(mask: Uint8Array, width: number, height: number): void {
  for (const shape of findRegions(mask, width, height, 0)) {
    const flat = isFlat(shape, width);
    const crossing = shape[0]?.y === 0 && shape.at(-1)?.y === height - 1;
    const middle = cellsOf(shape.filter(({ y }) => y >= MIDDLE.from && y < MIDDLE.to));
    if (!flat && !crossing && middle >= MIDDLE.share * cellsOf(shape)) continue;
    for (const { y, from, to } of shape) mask.fill(0, y * width + from, y * width + to);
  }
}

function isFlat(shape: Region, width: number): boolean {
  const across = Math.max(...shape.map(({ to }) => to)) - Math.min(...shape.map(({ from }) => from));
  return across >= FLAT.width * width && (shape.at(-1)?.y ?? 0) - (shape[0]?.y ?? 0) < FLAT.height;
}
