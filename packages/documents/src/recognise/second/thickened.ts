/** How much greys are darkened: 1 not at all. */
const DARKER = 1.8;

/** Ink spread by a pixel on every side (mean of three by three), and what is grey darkened. */
export function thickened(grey: Uint8Array, width: number, height: number): Uint8Array {
  const across = new Uint8Array(grey.length);
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) across[y * width + x] = mean(grey, y * width + x, 1, x, width);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const soft = mean(across, y * width + x, width, y, height);
      out[y * width + x] = Math.round(255 * (soft / 255) ** DARKER);
    }
  return out;
}

/** Of a pixel and those before and behind it, where there are such. */
function mean(values: Uint8Array, at: number, step: number, place: number, length: number): number {
  const before = place > 0 ? 1 : 0;
  const behind = place < length - 1 ? 1 : 0;
  const sum = (values[at] ?? 0) + before * (values[at - step] ?? 0) + behind * (values[at + step] ?? 0);
  return sum / (1 + before + behind);
}
