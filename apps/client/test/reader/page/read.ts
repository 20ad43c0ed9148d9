import wasm from "@embedpdf/pdfium/pdfium.wasm?url";
import type { Reading } from "@serenya/contract";
import { createPdfiumEngine, readDocument } from "@serenya/documents";

declare global {
  /** Reads the bytes of a PDF, given as numbers. */
  var read: (bytes: readonly number[]) => Promise<Reading>;
}

const engine = await createPdfiumEngine(new Uint8Array(await (await fetch(wasm)).arrayBuffer()));
globalThis.read = (bytes) => readDocument(Uint8Array.from(bytes), { engine });
