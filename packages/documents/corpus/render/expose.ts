import type { Picture } from "../../src/picture/picture.ts";
import type { Random } from "../random.ts";
import { type Frame, newFrame } from "./frame.ts";
import type { Light } from "./light.ts";
import type { View } from "./view.ts";

export interface Scene {
  readonly page: Picture;
  readonly view: View;
  readonly light: Light;
  /** Light by the place on the page, for folds. */
  readonly shade: (v: number) => number;
  /** Colour of the light: what red, green and blue are multiplied by. */
  readonly tint: readonly [number, number, number];
  /** Brightness of lit paper, 0 to 1. */
  readonly exposure: number;
}

/** Corners of the blocks for which geometry and light are reckoned; in between they are drawn straight. */
const BLOCK = 8;

/** What falls on the sensor: the page on a desk, in linear light. */
export function expose(scene: Scene, random: Random, width: number, height: number): Frame {
  const frame = newFrame(width, height);
  const map = mapOf(scene, width, height);
  const desk = deskOf(random);
  const paper = reflectances();
  // A fold is sharper than a block, so its shade is looked up for every pixel.
  const shades = Float32Array.from({ length: 4096 }, (_, i) => scene.shade(i / 4096));
  const { page, exposure } = scene;
  for (let y = 0; y < height; y++) {
    for (let bx = 0; bx * BLOCK < width; bx++) {
      let at = map.start(bx, y);
      const count = Math.min(BLOCK, width - bx * BLOCK);
      for (let i = 0; i < count; i++, at = map.next(at)) {
        const to = y * width + bx * BLOCK + i;
        const [u, v, light] = [at.u, at.v, at.light * exposure];
        const inside = u >= 0 && u < 1 && v >= 0 && v < 1;
        const shade = shades[Math.floor(v * 4096)] ?? 1;
        if (inside) samplePage(frame, to, page, u, v, light * shade, paper, scene.tint);
        else sampleDesk(frame, to, desk, u, v, light, scene.tint);
      }
    }
  }
  return frame;
}

interface Place {
  u: number;
  v: number;
  light: number;
  du: number;
  dv: number;
  dLight: number;
}

function mapOf(scene: Scene, width: number, height: number) {
  const columns = Math.ceil(width / BLOCK) + 1;
  const rows = Math.ceil(height / BLOCK) + 1;
  const grid = new Float32Array(columns * rows * 3);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [u, v] = scene.view(column * BLOCK, row * BLOCK);
      const light = scene.light((column * BLOCK) / width, (row * BLOCK) / height);
      grid.set([u, v, light], 3 * (row * columns + column));
    }
  const place: Place = { u: 0, v: 0, light: 0, du: 0, dv: 0, dLight: 0 };
  const between = (column: number, y: number, part: number): number => {
    const row = Math.floor(y / BLOCK);
    const share = y / BLOCK - row;
    const above = grid[3 * (row * columns + column) + part] ?? 0;
    const below = grid[3 * ((row + 1) * columns + column) + part] ?? 0;
    return above + (below - above) * share;
  };
  return {
    start(column: number, y: number): Place {
      place.u = between(column, y, 0);
      place.v = between(column, y, 1);
      place.light = between(column, y, 2);
      place.du = (between(column + 1, y, 0) - place.u) / BLOCK;
      place.dv = (between(column + 1, y, 1) - place.v) / BLOCK;
      place.dLight = (between(column + 1, y, 2) - place.light) / BLOCK;
      return place;
    },
    next(at: Place): Place {
      at.u += at.du;
      at.v += at.dv;
      at.light += at.dLight;
      return at;
    },
  };
}

/** Linear light that paper and ink throw back, by the byte of a picture: ink is never quite black. */
function reflectances(): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => 0.035 + 0.965 * (byte / 255) ** 2.2);
}

function samplePage(
  frame: Frame,
  to: number,
  { width, height, rgb }: Picture,
  u: number,
  v: number,
  light: number,
  paper: Float32Array,
  tint: readonly [number, number, number],
): void {
  const [x, y] = [u * (width - 1), v * (height - 1)];
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - x0, y - y0];
  const a = 3 * (y0 * width + x0);
  const b = x0 + 1 < width ? a + 3 : a;
  const down = y0 + 1 < height ? 3 * width : 0;
  for (let c = 0; c < 3; c++) {
    const above = reflected(paper, rgb, a + c) * (1 - fx) + reflected(paper, rgb, b + c) * fx;
    const below = reflected(paper, rgb, a + down + c) * (1 - fx) + reflected(paper, rgb, b + down + c) * fx;
    const plane = frame.planes[c];
    if (plane) plane[to] = (above * (1 - fy) + below * fy) * light * (tint[c] ?? 1);
  }
}

const reflected = (paper: Float32Array, rgb: Uint8Array, at: number): number => paper[rgb[at] ?? 255] ?? 1;

interface Desk {
  readonly colour: readonly [number, number, number];
  readonly grain: number;
  readonly phase: number;
}

function deskOf(random: Random): Desk {
  const colour = random.pick<Desk["colour"]>([
    [0.28, 0.17, 0.09],
    [0.42, 0.31, 0.2],
    [0.1, 0.1, 0.11],
    [0.36, 0.37, 0.38],
    [0.16, 0.22, 0.27],
  ]);
  return { colour, grain: 0.05 + 0.18 * random.next(), phase: 20 * random.next() };
}

function sampleDesk(
  frame: Frame,
  to: number,
  { colour, grain, phase }: Desk,
  u: number,
  v: number,
  light: number,
  tint: readonly [number, number, number],
): void {
  const rings = Math.sin(60 * v + 6 * Math.sin(5 * u + phase) + 2 * Math.sin(23 * v + phase));
  const fine = Math.sin(410 * v + 9 * Math.sin(31 * u));
  // Paper keeps light from the desk right beside it.
  const gap = Math.max(-u, u - 1, -v, v - 1);
  const under = 1 - 0.45 * Math.exp(-gap / 0.006);
  const texture = (1 + grain * rings + 0.4 * grain * fine) * under;
  for (let c = 0; c < 3; c++) {
    const plane = frame.planes[c];
    if (plane) plane[to] = (colour[c] ?? 0) * texture * light * (tint[c] ?? 1);
  }
}
