import { init, type WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { PdfDocument, PdfEngine, PdfPage } from "./pdf-engine.ts";
import { memoryOf } from "./pdfium-memory.ts";
import { openPage } from "./pdfium-page.ts";

/** FPDF_GetLastError after a failed load: 4 is a wrong or missing password (fpdfview.h). */
const PASSWORD_ERROR = 4;

/**
 * The PDFium engine. `wasm` is the binary of @embedpdf/pdfium: the caller loads it, so this runs in Node and in
 * a browser alike.
 */
export async function createPdfiumEngine(wasm: Uint8Array): Promise<PdfEngine> {
  const engine = await init({ wasmBinary: wasm.slice().buffer });
  engine.PDFiumExt_Init();
  return {
    name: "pdfium 2.15.1",
    open: (bytes, password = "") => {
      const memory = memoryOf(engine);
      const file = memory.allocate(bytes.length);
      memory.bytes().set(bytes, file);
      const handle = engine.FPDF_LoadMemDocument(file, bytes.length, password);
      if (handle === 0) {
        const reason = engine.FPDF_GetLastError() === PASSWORD_ERROR ? "encrypted" : "damaged";
        memory.free(file);
        return { ok: false, reason };
      }
      return { ok: true, document: documentOf(engine, handle, () => memory.free(file)) };
    },
  };
}

function documentOf(engine: WrappedPdfiumModule, handle: number, release: () => void): PdfDocument {
  return {
    pageCount: engine.FPDF_GetPageCount(handle),
    page: (index): PdfPage | null => {
      const page = engine.FPDF_LoadPage(handle, index);
      return page === 0 ? null : openPage(engine, page);
    },
    close: () => {
      engine.FPDF_CloseDocument(handle);
      release();
    },
  };
}
