import { randomUUID } from "node:crypto";
import type { Blob, Blobs } from "@serenya/domain";

/** Objects in memory for tests that spoil, drop and swap them. It makes no upload forms. */
export interface MemoryBlobs extends Blobs {
  readonly objects: Map<string, Blob>;
}

export function memoryBlobs(): MemoryBlobs {
  const objects = new Map<string, Blob>();
  return {
    objects,
    presignPost: () => Promise.reject(new Error("there are no forms here")),
    get: async (key) => objects.get(key),
    head: async (key) => objects.get(key)?.info,
    async put(key, bytes, { type, condition }) {
      const there = objects.get(key)?.info;
      const holds =
        condition === "always" || ("absent" in condition ? !there : there?.etag === condition.etag);
      if (!holds) return { ok: false, error: { code: "put-conflict" } };
      const info = { key, size: bytes.length, etag: randomUUID(), createdAt: new Date(), type };
      objects.set(key, { bytes: new Uint8Array(bytes), info });
      return { ok: true, value: { etag: info.etag } };
    },
    delete: async (key) => void objects.delete(key),
    list: async (prefix) =>
      [...objects.values()]
        .map(({ info }) => info)
        .filter(({ key }) => key.startsWith(prefix))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
