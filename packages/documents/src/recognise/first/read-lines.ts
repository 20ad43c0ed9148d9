import { unionOf } from "../../geometry.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Point, Quad, RecognisedCharacter, RecognisedLine } from "../recognizer.ts";
import { BEYOND, type Crop, cutOut, LINE_HEIGHT } from "./crop.ts";
import { decode, type Step } from "./decode.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Inference } from "./inference.ts";
import { type Placed, placeCharacters } from "./place-characters.ts";
import { splitWords } from "./split-words.ts";

/** A line goes into a network as wide as its crop, rounded up to this: lines of one width go together. */
const WIDTH_STEP = 64;
/**
 * Narrower crops are filled up to this: the network was trained on 320, and without some empty space it drops
 * lone signs, but 320 takes twice as long and reads no more.
 */
const LEAST_WIDTH = 192;
/** Most lines, and most pixels along them, that go together. */
const BATCH = { lines: 8, width: 4_096 };

/** A line as the network read it. */
export interface ReadLine {
  readonly crop: Crop;
  readonly steps: readonly Step[];
  /** Pixels of the crop for one step. */
  readonly perStep: number;
}

/**
 * Reads lines of a picture. A line's answer depends on that line alone: only lines of one width go through
 * the network together, so none sees another's padding. `widened` spreads or narrows the letters.
 */
export async function readSteps(
  recogniser: Inference,
  dictionary: Dictionary,
  picture: Picture,
  quads: readonly Quad[],
  widened = 1,
): Promise<ReadLine[]> {
  const crops = quads.map((quad) => cutOut(picture, quad, widened));
  const byWidth = new Map<number, number[]>();
  crops.forEach((crop, index) => {
    const width = Math.max(LEAST_WIDTH, WIDTH_STEP * Math.ceil(crop.width / WIDTH_STEP));
    byWidth.set(width, [...(byWidth.get(width) ?? []), index]);
  });
  const lines: ReadLine[] = [];
  for (const [width, indices] of [...byWidth].sort(([a], [b]) => a - b)) {
    const size = Math.max(1, Math.min(BATCH.lines, Math.floor(BATCH.width / width)));
    for (let start = 0; start < indices.length; start += size) {
      const batch = indices.slice(start, start + size);
      const input = inputOf(
        batch.flatMap((index) => crops[index] ?? []),
        width,
      );
      const output = await recogniser.run(input);
      const perStep = width / (output.dims[1] ?? 1);
      batch.forEach((index, at) => {
        const crop = crops[index];
        if (crop) lines[index] = { crop, steps: decode(output, at, dictionary), perStep };
      });
    }
  }
  return lines;
}

/** Blue, green and red from -1 to 1; what is right of a crop is 0, as in training. */
function inputOf(crops: readonly Crop[], width: number): { data: Float32Array; dims: number[] } {
  const plane = LINE_HEIGHT * width;
  const data = new Float32Array(crops.length * 3 * plane);
  crops.forEach((crop, index) => {
    const used = Math.min(width, crop.width);
    for (let channel = 0; channel < 3; channel++) {
      for (let y = 0; y < LINE_HEIGHT; y++) {
        const to = (3 * index + channel) * plane + y * width;
        const from = 3 * (y + BEYOND) * crop.width + 2 - channel;
        for (let x = 0; x < used; x++) data[to + x] = (crop.rgb[from + 3 * x] ?? 0) / 127.5 - 1;
      }
    }
  });
  return { data, dims: [crops.length, 3, LINE_HEIGHT, width] };
}

/** The words of a line with their places in the picture. */
export function toRecognised(quad: Quad, { crop, steps, perStep }: ReadLine): RecognisedLine {
  const placed = placeCharacters(crop, steps, perStep);
  const words = splitWords(placed, spacesBefore(steps));
  return {
    quad,
    words: words.map((word) => ({
      text: word.map((character) => character.text).join(""),
      characters: word.map((character) => inPicture(character, crop)),
    })),
  };
}

/** Whether the network saw a space before the n-th printed character. */
function spacesBefore(steps: readonly Step[]): (index: number) => boolean {
  const before: boolean[] = [];
  let space = false;
  for (const step of steps) {
    if (step.text === " ") space = true;
    else {
      before.push(space);
      space = false;
    }
  }
  return (index) => before[index] ?? false;
}

function inPicture({ text, score, box }: Placed, crop: Crop): RecognisedCharacter {
  const corners = [
    crop.toPicture(box.left, box.top),
    crop.toPicture(box.right, box.top),
    crop.toPicture(box.left, box.bottom),
    crop.toPicture(box.right, box.bottom),
  ];
  return { text, score, box: unionOf(corners.map(pointRect)) };
}

const pointRect = ({ x, y }: Point) => ({ left: x, right: x, top: y, bottom: y });
