import { err, ok, type Result } from "@serenya/contract";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import PdfJsWorker from "pdfjs-dist/build/pdf.worker.min.mjs?worker";
import { onPaper, type PageFault, type PageSource, pictureSize } from "./page-source.ts";
import { LocalAssets } from "./pdf-assets.ts";

/** A page that takes longer is hostile or broken; its worker is ended. */
const LIMIT_MS = 20_000;

/**
 * Opens a PDF with pdf.js in a worker of its own: no script of the document runs, nothing is built from
 * strings, nothing is fetched but our own files.
 */
export async function openPdf(
  bytes: Uint8Array,
  turns: readonly number[],
): Promise<Result<PageSource, PageFault>> {
  const { getDocument, PDFWorker, VerbosityLevel } = await import("pdfjs-dist");
  const port = new PdfJsWorker({ name: "serenya-pages" });
  const worker = PDFWorker.create({ port });
  const end = (): void => {
    worker.destroy();
    port.terminate();
  };
  const loading = getDocument({
    // pdf.js takes the bytes away from whoever gives them.
    data: Uint8Array.from(bytes),
    worker,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 100_000_000,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: LocalAssets,
    // Only says that there are some: LocalAssets knows where.
    standardFontDataUrl: "local/",
    wasmUrl: "local/",
  });
  try {
    return ok(pagesOf(await within(loading.promise, end), turns, end));
  } catch (error) {
    end();
    return err({ code: isPasswordWanted(error) ? "encrypted" : "unreadable" });
  }
}

function pagesOf(pdf: PDFDocumentProxy, turns: readonly number[], end: () => void): PageSource {
  const viewportOf = (page: PDFPageProxy, scale = 1) =>
    page.getViewport({ scale, rotation: (page.rotate + (turns[page.pageNumber - 1] ?? 0)) % 360 });

  return {
    pages: pdf.numPages,
    aspect: async (number) => {
      const { width, height } = viewportOf(await pdf.getPage(number));
      return width / height;
    },
    picture: async (number, [left, top, right, bottom], wanted, signal) => {
      signal?.throwIfAborted();
      const page = await within(pdf.getPage(number), end);
      signal?.throwIfAborted();
      const whole = viewportOf(page);
      const size = pictureSize(wanted, ((right - left) * whole.width) / ((bottom - top) * whole.height));
      const scaled = viewportOf(page, size.width / ((right - left) * whole.width));
      const viewport = scaled.clone({ offsetX: -left * scaled.width, offsetY: -top * scaled.height });
      return onPaper(size, async (canvas) => {
        const task = page.render({ canvas, viewport, background: "white" });
        const stop = (): void => task.cancel();
        signal?.addEventListener("abort", stop);
        try {
          await within(task.promise, end);
        } catch (error) {
          signal?.throwIfAborted();
          throw error;
        } finally {
          signal?.removeEventListener("abort", stop);
          page.cleanup();
        }
      });
    },
    close: end,
  };
}

/** The outcome, or a TimeoutError after the limit, with the worker ended. */
async function within<T>(work: Promise<T>, end: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      end();
      reject(new DOMException("the page takes too long", "TimeoutError"));
    }, LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** pdf.js keeps the class to itself. */
const isPasswordWanted = (error: unknown): boolean =>
  error instanceof Error && error.name === "PasswordException";
