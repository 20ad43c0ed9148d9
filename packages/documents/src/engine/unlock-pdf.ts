import { init } from "@embedpdf/pdfium";
import { memoryOf } from "./pdfium-memory.ts";

export type Unlocked =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: "wrong-password" | "damaged" };

/** FPDF_GetLastError after a failed load: 4 is a wrong or missing password (fpdfview.h). */
const PASSWORD_ERROR = 4;

/**
 * A copy of a locked PDF that needs no password, made where this runs: in the app, so that the password never
 * leaves the device. `wasm` is the binary of @embedpdf/pdfium.
 */
export async function unlockPdf(wasm: Uint8Array, bytes: Uint8Array, password: string): Promise<Unlocked> {
  const engine = await init({ wasmBinary: wasm.slice().buffer });
  engine.PDFiumExt_Init();
  const memory = memoryOf(engine);
  const file = memory.allocate(bytes.length);
  memory.bytes().set(bytes, file);
  const document = engine.FPDF_LoadMemDocument(file, bytes.length, password);
  if (document === 0)
    return {
      ok: false,
      reason: engine.FPDF_GetLastError() === PASSWORD_ERROR ? "wrong-password" : "damaged",
    };
  const writer = engine.PDFiumExt_OpenFileWriter();
  // The engine goes with this call: nothing of the document stays to be given back.
  if (!engine.EPDF_RemoveEncryption(document) || !engine.PDFiumExt_SaveAsCopy(document, writer))
    return { ok: false, reason: "damaged" };
  const size = engine.PDFiumExt_GetFileWriterSize(writer);
  const copy = memory.allocate(size);
  engine.PDFiumExt_GetFileWriterData(writer, copy, size);
  return { ok: true, bytes: memory.bytes().slice(copy, copy + size) };
}
