import type { Random } from "../random.ts";

const SIZE = 1 << 16;

/** A source of normally distributed numbers (mean 0, deviation 1), quick enough for every pixel of a photo. */
export function gaussOf(random: Random): () => number {
  const table = new Float32Array(SIZE);
  for (let i = 0; i < SIZE; i += 2) {
    // Box and Muller, Annals of Mathematical Statistics 29 (1958), 610.
    const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
    const angle = 2 * Math.PI * random.next();
    table[i] = radius * Math.cos(angle);
    table[i + 1] = radius * Math.sin(angle);
  }
  let state = random.whole(1, 2 ** 30) | 1;
  return () => {
    // A linear congruence (Knuth's MMIX has the same form) picks from the table; its high bits are good enough.
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return table[state >>> 16] ?? 0;
  };
}
