/** How blurred print is made sharp: how much of what blur took is given back, and how far it is thought to reach. */
export interface Sharpening {
  readonly strength: number;
  /** Pixels to either side that a mean is taken over. */
  readonly reach: number;
}

/** Sharpening goes beyond white and black, and what is cut off there is lost: contrast is lowered to make room. */
const CONTRAST = 0.35;
const MIDDLE = 125;
/** Three means over a window, one after another, come near to a lens's blur. */
const TIMES = 3;

/**
 * Print that a camera blurred, with its small dots dark again: each pixel is set off against the mean around it. The
 * grain of a sensor, which would be sharpened too, is smoothed first.
 */
export function sharpened(grey: Uint8Array, width: number, height: number, how: Sharpening): Uint8Array {
  const smooth = blurred(Float32Array.from(grey), width, height, 1);
  const around = blurred(smooth, width, height, how.reach);
  const out = new Uint8Array(grey.length);
  smooth.forEach((value, at) => {
    const sharp = value + how.strength * (value - (around[at] ?? value));
    out[at] = Math.max(0, Math.min(255, Math.round(MIDDLE + CONTRAST * (sharp - MIDDLE))));
  });
  return out;
}

function blurred(grey: Float32Array, width: number, height: number, reach: number): Float32Array {
  let from = grey;
  for (let time = 0; time < TIMES; time++) {
    const across = new Float32Array(grey.length);
    for (let y = 0; y < height; y++) means(from, across, { start: y * width, step: 1, length: width, reach });
    const both = new Float32Array(grey.length);
    for (let x = 0; x < width; x++) means(across, both, { start: x, step: width, length: height, reach });
    from = both;
  }
  return from;
}

/** The mean of each pixel of a row or column and of those up to `reach` before and behind it. */
function means(
  from: Float32Array,
  to: Float32Array,
  { start, step, length, reach }: { start: number; step: number; length: number; reach: number },
): void {
  let [sum, count] = [0, 0];
  for (let at = -reach; at < length; at++) {
    const [next, last] = [at + reach, at - reach - 1];
    if (next < length) {
      sum += from[start + next * step] ?? 0;
      count++;
    }
    if (last >= 0) {
      sum -= from[start + last * step] ?? 0;
      count--;
    }
    if (at >= 0) to[start + at * step] = sum / count;
  }
}
