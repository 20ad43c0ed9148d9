import { type Unlocked, unlockPdf } from "@serenya/documents/unlock";
import type { UnlockQuestion } from "./unlock-document.ts";

addEventListener("message", ({ data }: MessageEvent<UnlockQuestion>) => {
  void unlock(data)
    .catch((): Unlocked => ({ ok: false, reason: "damaged" }))
    .then((unlocked) => postMessage(unlocked));
});

async function unlock({ wasm, bytes, password }: UnlockQuestion): Promise<Unlocked> {
  const engine = new Uint8Array(await (await fetch(wasm)).arrayBuffer());
  return unlockPdf(engine, bytes, password);
}
