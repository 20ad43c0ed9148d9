import type { Picture } from "../../picture/picture.ts";
import type { LineFinder, Quad, RecognisedLine, Recognizer } from "../recognizer.ts";
import type { Dictionary } from "./dictionary.ts";
import { linesOf } from "./find-lines.ts";
import { findTurn } from "./find-turn.ts";
import type { Inference } from "./inference.ts";
import { withLoneSigns } from "./lone-signs.ts";
import { readSteps, toRecognised } from "./read-lines.ts";
import { inReadingOrder } from "./reading-order.ts";
import { mapText } from "./text-map.ts";

/** The networks of a reader. A `FirstReader` owns them: its `close` closes them. */
export interface Networks {
  /** Finds print: [1, 3, height, width] to a map of the same size (a DB detector as PaddleOCR trains it). */
  readonly detector: Inference;
  /** Reads lines: [lines, 3, 48, width] to [lines, steps, classes]. */
  readonly recogniser: Inference;
}

export interface FirstReaderOptions {
  /** Engine, model and version, as they stand in a reading. */
  readonly name: string;
  /** Pixels of the longer side at which print is searched. */
  readonly longer?: number;
  /** How much a small picture is enlarged for the search, at the most. */
  readonly enlarge?: number;
}

/**
 * How much print is widened for the looks at single words. The network loses a narrow letter beside another (the l of
 * "U/l", the last of "dL"); on scans each of these finds some of them, and seldom the same.
 */
const CLOSER = [1.2, 1.4, 0.7] as const;

export type FirstReader = LineFinder & Recognizer;

/** The first reader of pictures: finds lines and reads them, with networks and dictionary of the caller's. */
export function createFirstReader(
  { detector, recogniser }: Networks,
  dictionary: Dictionary,
  { name, longer = 2_000, enlarge = 2 }: FirstReaderOptions,
): FirstReader {
  const readWidened = async (picture: Picture, quads: readonly Quad[], widened: number) => {
    const lines = await readSteps(recogniser, dictionary, picture, quads, widened);
    return quads.flatMap((quad, index): RecognisedLine[] => {
      const line = lines[index];
      return line ? [toRecognised(quad, line)] : [];
    });
  };
  return {
    name,
    find: async (picture) => {
      const lines = linesOf(await mapText(detector, picture, { longer, enlarge }));
      return inReadingOrder(withLoneSigns(picture, lines));
    },
    read: (picture, quads) => readWidened(picture, quads, 1),
    lookCloser: async (picture, quads) => {
      const looks: RecognisedLine[][] = quads.map(() => []);
      for (const widened of CLOSER) {
        const lines = await readWidened(picture, quads, widened);
        for (const line of lines) looks[quads.indexOf(line.quad)]?.push(line);
      }
      return looks;
    },
    findTurn: (picture, found) => findTurn(recogniser, dictionary, picture, found),
    close: async () => {
      await detector.close();
      await recogniser.close();
    },
  };
}
