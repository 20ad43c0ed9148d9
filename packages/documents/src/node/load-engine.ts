import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PdfEngine } from "../engine/pdf-engine.ts";
import { createPdfiumEngine } from "../engine/pdfium-engine.ts";

/** The PDF engine with its binary from node_modules. */
export async function loadEngine(): Promise<PdfEngine> {
  const path = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  return createPdfiumEngine(await readFile(path));
}
