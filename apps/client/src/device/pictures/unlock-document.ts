import wasm from "@embedpdf/pdfium/pdfium.wasm?url";
import type { Unlocked } from "@serenya/documents/unlock";
import { askWorker } from "./ask-worker.ts";

const LIMIT_MS = 20_000;

/**
 * A copy of a locked PDF that needs no password. It is made here: neither the password nor the locked file leaves the
 * device.
 */
export async function unlockDocument(bytes: Uint8Array<ArrayBuffer>, password: string): Promise<Unlocked> {
  const worker = new Worker(new URL("./unlock-worker.ts", import.meta.url), {
    type: "module",
    name: "serenya-unlock",
  });
  const question: UnlockQuestion = { wasm: new URL(wasm, location.href).href, bytes, password };
  return (await askWorker<Unlocked>(worker, question, LIMIT_MS)) ?? { ok: false, reason: "damaged" };
}

export interface UnlockQuestion {
  /** Where the engine's binary lies. */
  readonly wasm: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly password: string;
}
