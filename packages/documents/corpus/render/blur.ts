/** Weights of a sampled bell curve; they add up to 1. */
function bell(sigma: number): Float32Array {
  const reach = Math.max(1, Math.ceil(2.5 * sigma));
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((w) => w / sum);
}

/** Blurs in place as a lens that is a little off does. */
export function blurSoft(plane: Float32Array, width: number, height: number, sigma: number): void {
  if (sigma < 0.3) return;
  const weights = bell(sigma);
  const longest = new Float32Array(Math.max(width, height));
  for (let y = 0; y < height; y++) alongLine(plane, y * width, 1, width, weights, longest);
  for (let x = 0; x < width; x++) alongLine(plane, x, width, height, weights, longest);
}

function alongLine(
  plane: Float32Array,
  start: number,
  step: number,
  count: number,
  weights: Float32Array,
  line: Float32Array,
): void {
  const reach = (weights.length - 1) / 2;
  for (let i = 0, at = start; i < count; i++, at += step) line[i] = plane[at] ?? 0;
  for (let i = 0, at = start; i < count; i++, at += step) {
    let sum = 0;
    for (let k = -reach; k <= reach; k++) {
      const from = i + k < 0 ? 0 : i + k >= count ? count - 1 : i + k;
      sum += (weights[k + reach] ?? 0) * (line[from] ?? 0);
    }
    plane[at] = sum;
  }
}

/** Blurs in place along a straight path, as a hand that moves does. `length` in pixels, `angle` in radians. */
export function blurMotion(
  plane: Float32Array,
  width: number,
  height: number,
  length: number,
  angle: number,
): void {
  const steps = Math.max(2, Math.round(length));
  const shifts = Array.from({ length: steps }, (_, i) => {
    const along = ((i + 0.5) / steps - 0.5) * length;
    return [Math.round(along * Math.cos(angle)), Math.round(along * Math.sin(angle))] as const;
  });
  const from = plane.slice();
  plane.fill(0);
  for (const [dx, dy] of shifts) {
    for (let y = 0; y < height; y++) {
      const row = Math.min(height - 1, Math.max(0, y + dy)) * width;
      const to = y * width;
      for (let x = 0; x < width; x++) {
        const at = x + dx < 0 ? 0 : x + dx >= width ? width - 1 : x + dx;
        plane[to + x] = (plane[to + x] ?? 0) + (from[row + at] ?? 0) / steps;
      }
    }
  }
}

/** A running mean over a square, in place: `reach` pixels each way. */
export function blurBox(plane: Float32Array, width: number, height: number, reach: number): void {
  const line = new Float32Array(Math.max(width, height));
  for (let y = 0; y < height; y++) boxLine(plane, y * width, 1, width, reach, line);
  for (let x = 0; x < width; x++) boxLine(plane, x, width, height, reach, line);
}

function boxLine(
  plane: Float32Array,
  start: number,
  step: number,
  count: number,
  reach: number,
  line: Float32Array,
): void {
  for (let i = 0, at = start; i < count; i++, at += step) line[i] = plane[at] ?? 0;
  const share = 1 / (2 * reach + 1);
  const held = (i: number) => line[i < 0 ? 0 : i >= count ? count - 1 : i] ?? 0;
  let sum = 0;
  for (let k = -reach; k <= reach; k++) sum += held(k);
  for (let i = 0, at = start; i < count; i++, at += step) {
    plane[at] = sum * share;
    sum += held(i + reach + 1) - held(i - reach);
  }
}
