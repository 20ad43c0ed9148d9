import type { CaptureFault } from "@serenya/contract";
import { askWorker } from "./ask-worker.ts";

const LIMIT_MS = 5_000;

/** What is wrong with how a picture was taken; nothing where this browser can't look at it. */
export async function judgePicture(bytes: Uint8Array<ArrayBuffer>): Promise<readonly CaptureFault[]> {
  const worker = new Worker(new URL("./judge-worker.ts", import.meta.url), {
    type: "module",
    name: "serenya-judge",
  });
  return (await askWorker<readonly CaptureFault[]>(worker, bytes, LIMIT_MS)) ?? [];
}
