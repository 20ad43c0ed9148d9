import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { dirname, join, resolve } from "node:path";
import { systemClock } from "@serenya/adapters-node/clock";
import { err, ok } from "@serenya/contract";
import {
  type BlobInfo,
  type Blobs,
  type Clock,
  checkBlobKey,
  checkPrefix,
  type PutCondition,
} from "@serenya/domain";
import { isMissing, syncFolder } from "../files/durable.ts";
import { translateFault } from "../state/translate-fault.ts";
import { type AcceptPost, postAcceptor } from "./accept-post.ts";
import { keyLocks } from "./key-locks.ts";
import { keyOfPath } from "./keys.ts";
import { encodeHeader, infoOf, newHeader, readBlob, readInfo, sha256Hash } from "./object-file.ts";
import { signForm } from "./post-policy.ts";
import { openStoreFolder } from "./store-folder.ts";
import { uploadEndpoint } from "./upload-endpoint.ts";
import { forgetOldForms, openUsedForms } from "./used-forms.ts";

export interface BlobOptions {
  /** Signs the upload forms: 32 random bytes, the same ones after a restart, others for each bucket. */
  readonly secret: Uint8Array;
  /** Where `handleUploadRequest` can be reached from outside: the address that upload forms carry. */
  readonly publicUrl: string;
  /** Origins whose pages may use that address, as "http://localhost:5173". */
  readonly allowedOrigins?: readonly string[];
  /** Told of what broke while an upload was taken in. */
  readonly onFault?: (fault: unknown) => void;
  readonly clock?: Clock;
}

export type CreatedListener = (info: BlobInfo) => void;

/** A bucket on disk. */
export interface LocalBlobs extends Blobs {
  /**
   * Tells of every object written, after it is durable. What was written just before a crash isn't told again:
   * list the keys at start. Answers a function that ends it.
   */
  onCreated(listener: CreatedListener): () => void;
  /** Takes one upload by form. `handleUploadRequest` does it for HTTP. */
  readonly acceptPost: AcceptPost;
  /** The HTTP side of upload forms, as S3 answers them. It answers every request itself and never throws. */
  handleUploadRequest(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/**
 * Opens or makes the bucket in `root`, which one process may use at a time (see openTable), and finishes or
 * removes what a crash interrupted. Throws StateNotWritableError.
 */
export async function openBlobs(root: string, options: BlobOptions): Promise<LocalBlobs> {
  try {
    return await open(resolve(root), options);
  } catch (fault) {
    throw translateFault(fault, resolve(root));
  }
}

async function open(root: string, options: BlobOptions): Promise<LocalBlobs> {
  const { secret, publicUrl, allowedOrigins = [], onFault = () => {}, clock = systemClock } = options;
  const folder = await openStoreFolder(root);
  const usedForms = await openUsedForms(folder);
  await folder.removeDrafts();
  const locks = keyLocks();
  const listeners = new Set<CreatedListener>();

  /** In a task of its own: what a listener throws is its defect, and the write has happened all the same. */
  const created = (info: BlobInfo): void => {
    for (const listener of listeners) queueMicrotask(() => listener(info));
  };

  const accept = postAcceptor({ folder, usedForms, locks, secret, clock });
  const acceptPost: AcceptPost = async (request) => {
    const accepted = await accept(request);
    if (accepted.ok) created(accepted.value);
    return accepted;
  };

  return {
    async presignPost(form) {
      checkBlobKey(form.key);
      await forgetOldForms(folder, clock.now());
      return { url: publicUrl, fields: signForm(form, randomUUID(), secret) };
    },

    async get(key) {
      checkBlobKey(key);
      return readBlob(folder.pathOf(key));
    },

    async head(key) {
      checkBlobKey(key);
      return readInfo(folder.pathOf(key));
    },

    async put(key, bytes, { type, condition }) {
      checkBlobKey(key);
      const sha256 = sha256Hash().update(bytes).digest("base64");
      return locks(key, async () => {
        const path = folder.pathOf(key);
        if (condition !== "always" && !holds(condition, await readInfo(path)))
          return err({ code: "put-conflict" });
        const header = newHeader({ key, size: bytes.length, type, sha256 }, clock.now());
        const draft = await folder.writeDraft(async (file) => {
          await file.writeFile(encodeHeader(header));
          await file.writeFile(bytes);
        });
        await folder.place(draft, path);
        created(infoOf(header));
        return ok(infoOf(header));
      });
    },

    async delete(key) {
      checkBlobKey(key);
      await locks(key, async () => {
        const path = folder.pathOf(key);
        try {
          await rm(path);
        } catch (fault) {
          if (isMissing(fault)) return;
          throw fault;
        }
        await syncFolder(dirname(path));
      });
    },

    async list(prefix) {
      checkPrefix(prefix);
      const infos: BlobInfo[] = [];
      for (const key of await keysUnder(folder.objects, prefix)) {
        const info = await readInfo(folder.pathOf(key));
        if (info) infos.push(info);
      }
      return infos;
    },

    onCreated(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    acceptPost,
    handleUploadRequest: uploadEndpoint(acceptPost, allowedOrigins, onFault),
  };
}

const holds = (condition: Exclude<PutCondition, "always">, current: BlobInfo | undefined): boolean =>
  "absent" in condition ? current === undefined : current?.etag === condition.etag;

/** The keys that start with `prefix`, in order; only the folder that the prefix names is read. */
async function keysUnder(objects: string, prefix: string): Promise<string[]> {
  const above = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  let names: string[];
  try {
    names = await readdir(join(objects, above), { recursive: true });
  } catch (fault) {
    if (isMissing(fault)) return [];
    throw fault;
  }
  return names
    .map((name) => keyOfPath(name))
    .filter((key) => key !== undefined)
    .map((key) => above + key)
    .filter((key) => key.startsWith(prefix))
    .sort();
}
