import type { Rect } from "../geometry.ts";
import type { Picture } from "../picture/picture.ts";
import type { Turn } from "../text/upright.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The corners of a line of print in pixels: top left, top right, bottom right, bottom left, as it is read. Of a line
 * that bends also how far its middle is from the straight between its ends.
 */
export type Quad = readonly [Point, Point, Point, Point, bend?: Point];

/** One character that a recogniser saw. */
export interface RecognisedCharacter {
  readonly text: string;
  /** Around its ink, in pixels of the picture. */
  readonly box: Rect;
  /** The recogniser's own confidence, 0 to 1. Shown to developers; never a check (shared/SAFETY.md). */
  readonly score: number;
}

/** Characters without a space between them. */
export interface RecognisedWord {
  readonly text: string;
  readonly characters: readonly RecognisedCharacter[];
}

/** What a recogniser read in one quad, in reading order. No words where it saw nothing. */
export interface RecognisedLine {
  readonly quad: Quad;
  readonly words: readonly RecognisedWord[];
}

/**
 * Reads lines of print. Two of these, made and trained apart, read every picture; neither corrects the other.
 * The same picture and quads give the same answer.
 */
export interface Recognizer {
  /** Engine, model and version, as they stand in a reading. */
  readonly name: string;
  /** One answer for each quad, in the same order. */
  read(picture: Picture, quads: readonly Quad[]): Promise<readonly RecognisedLine[]>;
  /**
   * Reads single words prepared in several other ways; one answer for each way and quad. The ways are fixed: which
   * they are never depends on what another reader saw, so that every answer is a witness of its own.
   */
  lookCloser?(picture: Picture, quads: readonly Quad[]): Promise<readonly (readonly RecognisedLine[])[]>;
  /** Gives its memory back. */
  close(): Promise<void>;
}

/** Finds where print stands. */
export interface LineFinder {
  readonly name: string;
  find(picture: Picture): Promise<readonly Quad[]>;
  /** Degrees that the picture must be turned clockwise for the lines found in it to stand upright. */
  findTurn(picture: Picture, found: readonly Quad[]): Promise<Turn>;
  close(): Promise<void>;
}

/** What reading a picture needs: one finder and two independent readers. */
export interface Recognizers {
  readonly finder: LineFinder;
  readonly first: Recognizer;
  readonly second: Recognizer;
}
