import { type Box, ok, type Result } from "@serenya/contract";
import { documentType } from "./document-type.ts";
import type { PageFault, PageSource } from "./pages/page-source.ts";
import { openPdf } from "./pages/pdf-source.ts";
import { openPicture } from "./pages/picture-source.ts";
import { recentPictures } from "./pages/recent-pictures.ts";

export type { PageFault } from "./pages/page-source.ts";

/** Pictures of a document's pages, made on the device. Pages count from 1. */
export interface PagePictures {
  readonly pages: number;
  /**
   * The whole upright page.
   * @param width in device pixels
   * @throws DOMException "AbortError" when `signal` says so, "TimeoutError" for a page that takes too long
   */
  page(page: number, width: number, signal?: AbortSignal): Promise<ImageBitmap>;
  /**
   * The piece of the page around a value.
   * @param box as in a reading's addresses
   * @param margin around the box, as a fraction of the page's width
   * @param width of the piece in device pixels
   */
  cropOf(
    page: number,
    box: Box,
    margin: number,
    options: { readonly width: number; readonly signal?: AbortSignal },
  ): Promise<ImageBitmap>;
  close(): void;
}

/**
 * @param bytes a PDF, JPEG, PNG or WebP; the caller keeps them
 * @param turns degrees clockwise by which each page was turned to be read (`reading.pages[].rotation`)
 */
export async function openPagePictures(
  bytes: Uint8Array,
  turns: readonly number[] = [],
): Promise<Result<PagePictures, PageFault>> {
  const opened = await openSource(bytes, turns);
  return opened.ok ? ok(picturesOf(opened.value)) : opened;
}

/** How many pages a document has: 1 for a picture. */
export async function countPages(bytes: Uint8Array): Promise<Result<number, PageFault>> {
  const opened = await openSource(bytes, []);
  if (!opened.ok) return opened;
  opened.value.close();
  return ok(opened.value.pages);
}

const openSource = (bytes: Uint8Array, turns: readonly number[]): Promise<Result<PageSource, PageFault>> =>
  documentType(bytes) === "application/pdf" ? openPdf(bytes, turns) : openPicture(bytes, turns);

const WHOLE: Box = [0, 0, 1, 1];

function picturesOf(source: PageSource): PagePictures {
  const recent = recentPictures();
  return {
    pages: source.pages,
    page: (page, width, signal) =>
      recent.get(`${page}:${width}`, () => source.picture(page, WHOLE, width, signal)),
    cropOf: async (page, [left, top, right, bottom], margin, { width, signal }) => {
      // The same distance on paper above the box as beside it.
      const upright = margin * (await source.aspect(page));
      const piece: Box = [
        Math.max(0, left - margin),
        Math.max(0, top - upright),
        Math.min(1, right + margin),
        Math.min(1, bottom + upright),
      ];
      return source.picture(page, piece, width, signal);
    },
    close: () => {
      recent.clear();
      source.close();
    },
  };
}
