import { StorageFault } from "../storage-fault.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import { createSession, SecretFault } from "./session.ts";

/** The worker that holds the key and the database. It ends, and with it the key, when the vault is locked. */
const send = (message: FromWorker, transfer: Transferable[] = []): void =>
  self.postMessage(message, { transfer });

const session = createSession((tables) => send({ kind: "changed", tables }));

self.addEventListener("message", ({ data: { id, request } }: MessageEvent<ToWorker>) => {
  session.answer(request).then(
    (value) => send({ kind: "answer", id, value }, bytesOf(value)),
    (error: unknown) => send(failure(id, error)),
  );
});

function failure(id: number, error: unknown): FromWorker {
  if (error instanceof SecretFault) return { kind: "fault", id, fault: error.fault };
  if (error instanceof StorageFault)
    return { kind: "storage-fault", id, code: error.code, detail: error.message };
  return { kind: "defect", id, message: error instanceof Error ? error.message : "unknown" };
}

/** Documents are handed over, not copied. */
function bytesOf(value: unknown): Transferable[] {
  const bytes = value !== null && typeof value === "object" && "bytes" in value ? value.bytes : value;
  return bytes instanceof Uint8Array ? [bytes.buffer as ArrayBuffer] : [];
}
