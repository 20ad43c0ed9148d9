import { median, type PrintSample } from "./print-samples.ts";

/** Of digits of 15 pixels or more, 99.6 % were read right, of smaller ones 96 % (measured in docs/reading.md). */
const LEAST_DIGIT = 15;
/** Before anything is read, capitals are measured with the digits: a little less is left to the reader to judge. */
const LEAST_SHAPE = 13;
/** Values that are too small, of all that hold digits, before it is said. */
const SHARE = 0.5;

/** By the shapes on the picture, before it is read. */
export function looksSmall(samples: readonly PrintSample[]): boolean {
  const height = median(samples.flatMap((sample) => (sample.height === null ? [] : [sample.height])));
  return height !== null && height < LEAST_SHAPE;
}

/** By the ink of the digits that were read: heights in pixels of the picture as it was taken. */
export function isSmall(digitHeights: readonly number[]): boolean {
  return digitHeights.filter((height) => height < LEAST_DIGIT).length > SHARE * digitHeights.length;
}
