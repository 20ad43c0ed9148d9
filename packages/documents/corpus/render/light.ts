import type { Random } from "../random.ts";

/** How much light falls on a place of the picture (x and y from 0 to 1); 1 is full light. */
export type Light = (x: number, y: number) => number;

/** Light that falls off to a side and to the corners (vignetting). */
export function unevenLight(random: Random, fall: number, vignette: number): Light {
  const angle = 2 * Math.PI * random.next();
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [lampX, lampY] = [0.5 + 0.5 * dx, 0.5 + 0.5 * dy];
  return (x, y) => {
    const slope = 1 - fall * (0.5 - 0.5 * ((x - 0.5) * 2 * dx + (y - 0.5) * 2 * dy) * 0.7);
    const lamp = 1 + 0.25 * fall * Math.exp(-((x - lampX) ** 2 + (y - lampY) ** 2) / 0.12);
    const corner = (x - 0.5) ** 2 + (y - 0.5) ** 2;
    return slope * lamp * (1 - vignette * corner * 2);
  };
}

interface Limb {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly radius: number;
}

/** The shadow of an arm with a hand that holds a phone: hard near its edge, as from one lamp. */
export function handShadow(random: Random, depth: number, softness: number): Light {
  const side = random.pick([-0.1, 1.1]);
  const wrist = [random.next() * 0.4 + 0.3, random.next() * 0.25 + 0.22] as const;
  const arm: Limb = { from: [side, 1.15], to: wrist, radius: 0.1 + 0.05 * random.next() };
  const fingers = Array.from({ length: 4 }, (_, i): Limb => {
    const angle = -Math.PI / 2 + (i - 1.5) * 0.35 + (random.next() - 0.5) * 0.3;
    const length = 0.16 + 0.08 * random.next();
    return {
      from: wrist,
      to: [wrist[0] + length * Math.cos(angle), wrist[1] + length * Math.sin(angle)],
      radius: 0.028,
    };
  });
  const limbs = [arm, { from: wrist, to: wrist, radius: 0.13 }, ...fingers];
  return (x, y) => {
    const gap = Math.min(...limbs.map((limb) => distanceTo(limb, x, y)));
    const lit = Math.min(1, Math.max(0, gap / softness + 0.5));
    return 1 - depth * (1 - lit * lit * (3 - 2 * lit));
  };
}

function distanceTo({ from, to, radius }: Limb, x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length));
  return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy) - radius;
}

/** A page that was folded is darker on one side of each fold and brighter on the other; v runs down the page. */
export function foldShade(folds: readonly number[], strength: number): (v: number) => number {
  return (v) =>
    folds.reduce((light, fold, i) => {
      const near = Math.exp(-Math.abs(v - fold) / 0.06);
      const crease = Math.exp(-(((v - fold) / 0.0022) ** 2));
      const towards = (v < fold ? -1 : 1) * (i % 2 === 0 ? 1 : -1);
      return light * (1 + strength * near * towards) * (1 - 0.25 * strength * crease);
    }, 1);
}
