import { err, ok, type Result } from "@serenya/contract";
import type { RecordTable } from "../records.ts";
import { StorageFault } from "../storage-fault.ts";
import type { VaultFault } from "../vault.ts";
import type { Answers, FromWorker, Request, ToWorker } from "./protocol.ts";

/** The page's end of the worker. */
export interface WorkerClient {
  /** A fault that the person can act on is data; a failing storage throws `StorageFault`. */
  ask<Ask extends Request["ask"]>(
    request: Extract<Request, { ask: Ask }>,
  ): Promise<Result<Answers[Ask], VaultFault>>;
  /** Ends the worker, and with it the key. Whatever is under way fails with `locked`. */
  end(): void;
}

interface Waiting {
  resolve(result: Result<unknown, VaultFault>): void;
  reject(error: Error): void;
}

/** @param changed called for each committed write, before its promise resolves */
export function startWorker(changed: (tables: readonly RecordTable[]) => void): WorkerClient {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    type: "module",
    name: "serenya-vault",
  });
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let ended = false;

  const failAll = (error: Error): void => {
    ended = true;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (ended) return;
    if (data.kind === "changed") return changed(data.tables);
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    switch (data.kind) {
      case "answer":
        return request?.resolve(ok(data.value));
      case "fault":
        return request?.resolve(err(data.fault));
      case "storage-fault":
        return request?.reject(new StorageFault(data.code, data.detail));
      case "defect":
        return request?.reject(new Error(data.message));
    }
  });
  worker.addEventListener("error", (event) =>
    failAll(new StorageFault("storage-failed", event.message || "the worker did not start")),
  );

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new StorageFault("locked"));
        const id = ++lastId;
        waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
        worker.postMessage({ id, request } satisfies ToWorker);
      }),
    end: () => failAll(new StorageFault("locked")),
  };
}
