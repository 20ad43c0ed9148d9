import type { Random } from "../random.ts";

/** How a sheet of paper lies before a camera. Angles in radians. */
export interface Pose {
  readonly pitch: number;
  readonly yaw: number;
  readonly roll: number;
  /** Share of the picture that the page's longer way fills, before it is made to fit. */
  readonly fill: number;
  /** Height in page heights that the paper rises over the desk at a place of the page (both 0 to 1). */
  readonly rise: (u: number, v: number) => number;
}

/** From a pixel to its place on the page: u and v run from 0 to 1, beyond that is desk. */
export type View = (x: number, y: number) => readonly [u: number, v: number];

type Vector = readonly [number, number, number];

/** A phone's main camera: 26 mm on 36 mm of film, along the longer side. */
const FOCAL = 0.72;

/** The view of a page of `aspect` (width by height) in a picture of these pixels, with the whole page in it. */
export function viewOf(pose: Pose, aspect: number, width: number, height: number): View {
  const turn = rotation(pose);
  const focal = FOCAL * Math.max(width, height);
  const halves = [aspect / 2, 0.5] as const;
  let distance = focal / (pose.fill * Math.min(height, width / aspect));
  let [shiftX, shiftY] = [0, 0];
  const project = (x: number, y: number): readonly [number, number] => {
    const [px, py, pz] = apply(turn, [x, y, 0]);
    const depth = distance - pz;
    return [width / 2 + (focal * (px + shiftX)) / depth, height / 2 + (focal * (py + shiftY)) / depth];
  };
  for (let attempt = 0; attempt < 40; attempt++) {
    const corners = [-1, 1].flatMap((sx) => [-1, 1].map((sy) => project(sx * halves[0], sy * halves[1])));
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    shiftX -= (((left + right) / 2 - width / 2) * distance) / focal;
    shiftY -= (((top + bottom) / 2 - height / 2) * distance) / focal;
    if (right - left < 0.97 * width && bottom - top < 0.97 * height) break;
    distance *= 1.03;
  }
  const back = transpose(turn);
  const eye = apply(back, [-shiftX, -shiftY, distance]);
  return (x, y) => {
    const ray = apply(back, [(x - width / 2) / focal, (y - height / 2) / focal, -1]);
    let [u, v, level] = [0, 0, 0];
    for (let i = 0; i < 4; i++) {
      const along = (level - eye[2]) / ray[2];
      u = (eye[0] + along * ray[0]) / aspect + 0.5;
      v = eye[1] + along * ray[1] + 0.5;
      level = pose.rise(Math.min(1, Math.max(0, u)), Math.min(1, Math.max(0, v)));
    }
    return [u, v];
  };
}

function rotation({ pitch, yaw, roll }: Pose): readonly [Vector, Vector, Vector] {
  const [sp, cp] = [Math.sin(pitch), Math.cos(pitch)];
  const [sy, cy] = [Math.sin(yaw), Math.cos(yaw)];
  const [sr, cr] = [Math.sin(roll), Math.cos(roll)];
  // Roll after pitch after yaw.
  return [
    [cr * cy - sr * sp * sy, -sr * cp, cr * sy + sr * sp * cy],
    [sr * cy + cr * sp * sy, cr * cp, sr * sy - cr * sp * cy],
    [-cp * sy, sp, cp * cy],
  ];
}

const apply = (m: readonly [Vector, Vector, Vector], [x, y, z]: Vector): Vector => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
];

const transpose = (m: readonly [Vector, Vector, Vector]): readonly [Vector, Vector, Vector] => [
  [m[0][0], m[1][0], m[2][0]],
  [m[0][1], m[1][1], m[2][1]],
  [m[0][2], m[1][2], m[2][2]],
];

export interface Bend {
  /** How far the paper bows up, in page heights. */
  readonly curl: number;
  /** Places along the page's height where it was folded, and how high the fold stands. */
  readonly folds: readonly number[];
  readonly foldRise: number;
}

/** A bow over the width or the height, one end higher, and ridges where the page was folded. */
export function riseOf(random: Random, bend: Bend): Pose["rise"] {
  const upright = random.chance(0.5);
  const phase = random.next() * 0.6;
  return (u, v) => {
    const t = upright ? u : v;
    const bow = bend.curl * (Math.sin(Math.PI * Math.min(1, Math.max(0, t * (0.8 + phase)))) + 0.5 * t * t);
    const ridges = bend.folds.reduce(
      (sum, fold, i) =>
        sum + (i % 2 === 0 ? 1 : -1) * bend.foldRise * Math.max(0, 1 - Math.abs(v - fold) / 0.3),
      0,
    );
    return bow + ridges;
  };
}
