import type { Box } from "@serenya/contract";

export type PageFault =
  /** It asks for a password. */
  | { readonly code: "encrypted" }
  /** Damaged, or of a form that this browser can't show. */
  | { readonly code: "unreadable" };

/** A document whose pages can be drawn. */
export interface PageSource {
  readonly pages: number;
  /** Width of the upright page through its height. */
  aspect(page: number): Promise<number>;
  /** Draws a piece of the upright page, `width` device pixels wide. */
  picture(page: number, piece: Box, width: number, signal?: AbortSignal): Promise<ImageBitmap>;
  close(): void;
}

/** The smallest limit among the browsers that we support (iOS: 16.7 million). */
const MAX_PIXELS = 16_000_000;

/** Whole pixels of a picture `width` wide whose height is `width` through `aspect`, kept drawable. */
export function pictureSize(width: number, aspect: number): { width: number; height: number } {
  const shrink = Math.min(1, Math.sqrt(MAX_PIXELS / ((width * width) / aspect)));
  return {
    width: Math.max(1, Math.round(width * shrink)),
    height: Math.max(1, Math.round((width * shrink) / aspect)),
  };
}

/** A canvas with white paper, drawn on by `draw`, as a picture; its memory is given back at once. */
export async function onPaper(
  size: { width: number; height: number },
  draw: (canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) => Promise<void> | void,
): Promise<ImageBitmap> {
  const canvas = Object.assign(document.createElement("canvas"), size);
  try {
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "white";
    context.fillRect(0, 0, size.width, size.height);
    await draw(canvas, context);
    return await createImageBitmap(canvas);
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}
