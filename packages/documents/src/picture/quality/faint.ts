import { median, type PrintSample } from "./print-samples.ts";

/**
 * Print that differs from its paper by less than this share of the paper's brightness. Chosen between light grey
 * print that is told (#d0d0d0 on white, 0.18) and grey print that reads well (#888888, 0.47); no count of misread
 * values stands behind it. A blurred picture has weak print too and is told as blurred.
 */
const LEAST_CONTRAST = 0.22;

export function isFaint(samples: readonly PrintSample[]): boolean {
  const contrast = median(samples.map((sample) => sample.contrast));
  return contrast !== null && contrast < LEAST_CONTRAST;
}
