import { BEYOND, type Crop, LINE_HEIGHT } from "./crop.ts";
import { cellsOf, findRegions, type Region } from "./regions.ts";

/** Which pixels of a crop are ink: `width` x `height`, 1 or 0; `top` is the crop's row of the first one. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly mask: Uint8Array;
}

/** Least difference of ink and paper, of 255. */
const CONTRAST = 24;
/** A pixel is ink from this share of the way from paper to the darkest ink. */
const SHARE = 0.42;
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
  const mask = new Uint8Array(width * height);
  const windows = Math.max(1, Math.round(width / WINDOW));
  for (let index = 0; index < windows; index++) {
    const [from, to] = [Math.floor((index * width) / windows), Math.floor(((index + 1) * width) / windows)];
    const margin = Math.floor(WINDOW / 4);
    const level = levelOf(grey, width, Math.max(0, from - margin), Math.min(width, to + margin));
    if (!level) continue;
    for (let y = 0; y < height; y++) {
      for (let x = from; x < to; x++) {
        const value = grey[y * width + x] ?? 0;
        if (level.darkInk ? value < level.at : value > level.at) mask[y * width + x] = 1;
      }
    }
  }
  dropRules(mask, width, height);
  dropOthers(mask, width, height);
  return { width, height, top: -BEYOND, mask };
}

/** Where ink begins, from the histogram of the line's own rows. Null where there is hardly any difference. */
function levelOf(
  grey: Uint8Array,
  width: number,
  from: number,
  to: number,
): { readonly at: number; readonly darkInk: boolean } | null {
  const counts = new Uint32Array(256);
  for (let y = BEYOND; y < BEYOND + LINE_HEIGHT; y++)
    for (let x = from; x < to; x++)
      counts[grey[y * width + x] ?? 0] = (counts[grey[y * width + x] ?? 0] ?? 0) + 1;
  const total = (to - from) * LINE_HEIGHT;
  const quantile = (share: number): number => {
    let sum = 0;
    for (let value = 0; value < 256; value++) {
      sum += counts[value] ?? 0;
      if (sum > share * total) return value;
    }
    return 255;
  };
  const [dark, middle, light] = [quantile(0.01), quantile(0.5), quantile(0.99)];
  if (light - dark < CONTRAST) return null;
  // Paper is what there is more of.
  return light - middle <= middle - dark
    ? { at: middle - SHARE * (middle - dark), darkInk: true }
    : { at: middle + SHARE * (light - middle), darkInk: false };
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
