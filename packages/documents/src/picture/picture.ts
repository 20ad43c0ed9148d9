import type { UnreadableReason } from "@serenya/contract";

/**
 * Pixels of a decoded picture, at most: the common 12-megapixel photo (4,032 x 3,024 or 4,080 x 3,072) stays as it
 * was taken, anything larger is scaled down. It counts pixels and not the longer side, since a long screen capture
 * of 1,080 x 10,000 would become too narrow to read.
 */
export const MOST_PIXELS = 4096 * 3072;

/** A decoded picture, as a person sees it (turned as its file asks): three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue, 0 to 255; `3 * width * height` bytes. */
  readonly rgb: Uint8Array;
}

export interface PictureLimits {
  /** Pixels that one picture may have. */
  readonly pixels: number;
  /** Pictures that one file may hold (TIFF). */
  readonly pages: number;
}

export type Decoded =
  | { readonly ok: true; readonly pictures: readonly Picture[] }
  | { readonly ok: false; readonly reason: UnreadableReason };

/**
 * Turns a picture file into pixels. What is wrong with a file is an answer; a defect of the decoder throws.
 * The size is known and judged before anything is decoded.
 */
export interface PictureDecoder {
  /** Name and version, as they stand in a reading. */
  readonly name: string;
  decode(bytes: Uint8Array, limits: PictureLimits): Promise<Decoded>;
}
