import type { Rect } from "../../geometry.ts";
import type { Crop } from "./crop.ts";
import { LINE_HEIGHT } from "./crop.ts";
import type { Step } from "./decode.ts";
import { type Ink, inkOf } from "./ink.ts";

/** A character with its place on the crop of its line. */
export interface Placed {
  readonly text: string;
  readonly score: number;
  /** Tight around its ink, in pixels of the crop. */
  readonly box: Rect;
  /** From where to where there is any ink of it, pale strokes too, in pixels of the crop. */
  readonly reach: { readonly left: number; readonly right: number };
}

/** Where there is no ink, a character is taken to be this wide and to stand on the line's middle. */
const BLIND = { width: 0.35 * LINE_HEIGHT, top: 0.2 * LINE_HEIGHT, bottom: 0.8 * LINE_HEIGHT };

/** How far the network's place of a character may be from its shape, in pixels of the crop: three of its steps. */
const ASTRAY = LINE_HEIGHT / 2;

/**
 * Boxes for the characters of a line. The network says about where each one stands; between two of them the
 * cut falls where there is least ink. `perStep` is the crop's pixels for one step.
 */
export function placeCharacters(crop: Crop, steps: readonly Step[], perStep: number): Placed[] {
  const ink = inkOf(crop);
  const columns = columnSums(ink, ink.mask);
  const pale = columnSums(ink, ink.pale);
  const printed = steps.filter((step) => step.text !== " ");
  const centres = printed.map((step) => Math.min(crop.width - 1, ((step.from + step.to) / 2) * perStep));
  const cuts =
    cutsBetweenShapes(columns, centres) ??
    centres.slice(1).map((centre, index) => cutBetween(columns, centres[index] ?? 0, centre));
  return printed.map((step, index) => {
    const centre = centres[index] ?? 0;
    const from = cuts[index - 1] ?? 0;
    const to = cuts[index] ?? crop.width;
    const box = boxOf(ink, columns, centre, from, to);
    return { text: step.text, score: step.score, box, reach: reachOf(pale, box, from, to) };
  });
}

/** The ends of a character's box, moved out to the last of its pale ink. */
function reachOf(pale: Uint16Array, box: Rect, from: number, to: number): Placed["reach"] {
  const [first, last] = [Math.max(0, Math.floor(from)), Math.min(pale.length, Math.ceil(to))];
  let [left, right] = [first, last];
  while (left < last && (pale[left] ?? 0) === 0) left++;
  while (right > left && (pale[right - 1] ?? 0) === 0) right--;
  return { left: Math.min(left, box.left), right: Math.max(right, box.right) };
}

function columnSums({ width, height }: Ink, mask: Uint8Array): Uint16Array {
  const sums = new Uint16Array(width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) sums[x] = (sums[x] ?? 0) + (mask[y * width + x] ?? 0);
  return sums;
}

/**
 * Where the line has as many separate shapes as characters, and each stands about where its character does,
 * the cuts lie between the shapes. Null where letters touch or fall apart.
 */
function cutsBetweenShapes(columns: Uint16Array, centres: readonly number[]): number[] | null {
  const shapes: { from: number; to: number }[] = [];
  columns.forEach((sum, x) => {
    const last = shapes.at(-1);
    if (sum > 0 && last?.to === x) last.to = x + 1;
    else if (sum > 0) shapes.push({ from: x, to: x + 1 });
  });
  if (shapes.length !== centres.length) return null;
  const apart = shapes.some(
    ({ from, to }, index) => Math.abs((from + to) / 2 - (centres[index] ?? 0)) > ASTRAY,
  );
  if (apart) return null;
  return shapes.slice(1).map(({ from }, index) => ((shapes[index]?.to ?? from) + from) / 2);
}

/** The column of least ink between two centres; among equals the middle of the longest stretch. */
function cutBetween(columns: Uint16Array, left: number, right: number): number {
  const [from, to] = [Math.ceil(left), Math.floor(right)];
  if (to <= from) return (left + right) / 2;
  let least = Infinity;
  for (let x = from; x <= to; x++) least = Math.min(least, columns[x] ?? 0);
  let best = { from, length: 0 };
  for (let x = from; x <= to; x++) {
    const start = x;
    while (x <= to && (columns[x] ?? 0) === least) x++;
    if (x - start > best.length) best = { from: start, length: x - start };
  }
  return best.from + best.length / 2;
}

function boxOf(ink: Ink, columns: Uint16Array, centre: number, from: number, to: number): Rect {
  const [first, last] = [Math.max(0, Math.floor(from)), Math.min(ink.width, Math.ceil(to))];
  let [left, right] = [first, last];
  while (left < last && (columns[left] ?? 0) === 0) left++;
  while (right > left && (columns[right - 1] ?? 0) === 0) right--;
  if (left >= right) {
    const half = Math.min(BLIND.width, Math.max(2, to - from)) / 2;
    return { left: centre - half, right: centre + half, top: BLIND.top, bottom: BLIND.bottom };
  }
  let [top, bottom] = [ink.height, 0];
  for (let y = 0; y < ink.height; y++) {
    for (let x = left; x < right; x++) {
      if (ink.mask[y * ink.width + x] === 0) continue;
      top = Math.min(top, y);
      bottom = y + 1;
      break;
    }
  }
  return { left, right, top: top + ink.top, bottom: bottom + ink.top };
}
