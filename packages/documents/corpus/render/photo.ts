import type { Picture } from "../../src/picture/picture.ts";
import type { Random } from "../random.ts";
import { expose, type Scene } from "./expose.ts";
import type { Raster } from "./frame.ts";
import { foldShade, handShadow, type Light, unevenLight } from "./light.ts";
import { type Camera, develop } from "./sensor.ts";
import { riseOf, viewOf } from "./view.ts";

const DEGREE = Math.PI / 180;

/** A number between, with either sign. */
const around = (random: Random, most: number) => (2 * random.next() - 1) * most;
const between = (random: Random, least: number, most: number) => least + (most - least) * random.next();

type Size = readonly [longer: number, shorter: number];
const TWELVE_MEGAPIXELS: Size = [4000, 3000];
const EIGHT_MEGAPIXELS: Size = [3264, 2448];

/** The pixels of a phone that is held as the page is. */
const sizeOf = (page: Picture, [longer, shorter]: Size): readonly [width: number, height: number] =>
  page.width > page.height ? [longer, shorter] : [shorter, longer];

/** A photo before it is taken: what lies there, and the camera. */
export interface Shot {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
}

export const takePhoto = ({ scene, camera, width, height }: Shot, random: Random): Raster =>
  develop(expose(scene, random, width, height), camera, random);

/** A page photographed with some care: by day, from above, in focus. */
export function goodShot(page: Picture, random: Random): Shot {
  const [width, height] = sizeOf(page, TWELVE_MEGAPIXELS);
  const pose = {
    pitch: around(random, 5 * DEGREE),
    yaw: around(random, 4 * DEGREE),
    roll: around(random, 2.5 * DEGREE),
    fill: between(random, 0.84, 0.96),
    rise: riseOf(random, { curl: between(random, 0, 0.012), folds: [], foldRise: 0 }),
  };
  const warm = between(random, -0.06, 0.1);
  const camera: Camera = {
    blur: between(random, 0.9, 1.7),
    motion: 0,
    photonNoise: between(random, 0.0002, 0.0009),
    darkNoise: 0.000004,
    chromaReach: 2,
    denoise: between(random, 0.4, 0.8),
    sharpen: between(random, 0.4, 0.9),
    contrast: between(random, 0.1, 0.35),
  };
  const scene = {
    page,
    view: viewOf(pose, page.width / page.height, width, height),
    light: unevenLight(random, between(random, 0.2, 0.55), between(random, 0.1, 0.35)),
    shade: () => 1,
    tint: [1 + warm, 1, 1 - warm] as const,
    exposure: between(random, 0.55, 0.85),
  };
  return { scene, camera, width, height };
}

/** A page photographed in a hurry: in the evening, aslant, bent, folded, in the shadow of the hand. */
export function hardShot(page: Picture, random: Random): Shot {
  const [width, height] = sizeOf(page, random.chance(0.6) ? EIGHT_MEGAPIXELS : TWELVE_MEGAPIXELS);
  const folds = random.pick<readonly number[]>([[], [0.5], [0.34, 0.67], [0.34, 0.67]]);
  const pose = {
    pitch: random.pick([-1, 1]) * between(random, 6, 15) * DEGREE,
    yaw: random.pick([-1, 1]) * between(random, 4, 12) * DEGREE,
    roll: random.pick([-1, 1]) * between(random, 2, 8) * DEGREE,
    fill: between(random, 0.8, 0.95),
    rise: riseOf(random, {
      curl: between(random, 0.02, 0.05),
      folds,
      foldRise: between(random, 0.004, 0.014),
    }),
  };
  const warm = between(random, 0, 0.2);
  const moved = random.chance(0.5);
  const camera: Camera = {
    blur: moved ? between(random, 1.2, 1.7) : between(random, 1.8, 2.8),
    motion: moved ? between(random, 5, 8) : 0,
    photonNoise: between(random, 0.002, 0.006),
    darkNoise: 0.00006,
    chromaReach: 4,
    denoise: between(random, 0.8, 1.2),
    sharpen: between(random, 0.6, 1.2),
    contrast: between(random, 0.1, 0.5),
  };
  const [lamp, hand] = [
    unevenLight(random, between(random, 0.5, 0.85), between(random, 0.3, 0.6)),
    handShadow(random, between(random, 0.5, 0.68), between(random, 0.012, 0.05)),
  ];
  const light: Light = (x, y) => lamp(x, y) * hand(x, y);
  const scene = {
    page,
    view: viewOf(pose, page.width / page.height, width, height),
    light,
    shade: foldShade(folds, between(random, 0.08, 0.22)),
    tint: [1 + warm, 1, 1 - 1.3 * warm] as const,
    exposure: between(random, 0.45, 0.8),
  };
  return { scene, camera, width, height };
}
