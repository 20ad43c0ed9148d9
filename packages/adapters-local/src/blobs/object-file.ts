import { createHash, type Hash, randomBytes } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Blob, BlobHead } from "@serenya/domain";
import { isMissing } from "../files/durable.ts";

/*
 * One file an object: magic (4 bytes), length of the header (4, big endian), header (JSON), content. Since one
 * rename puts both in place, metadata and content can't disagree after a crash.
 */
const magic = Buffer.from("SRB1");
const prefixBytes = 8;
/** Longer headers are no headers of ours: the key has 1,024 characters at most. */
const maxHeaderBytes = 8_192;

export interface ObjectHeader {
  readonly key: string;
  readonly size: number;
  readonly type: string;
  /** SHA-256 of the content, base64. */
  readonly sha256: string;
  readonly etag: string;
  readonly createdAt: string;
}

/** The random part makes a rewrite with the same bytes another object, which conditional writes rely on. */
const newEtag = (sha256: string): string =>
  `${Buffer.from(sha256, "base64").toString("hex").slice(0, 32)}-${randomBytes(8).toString("hex")}`;

export function newHeader(object: Omit<ObjectHeader, "etag" | "createdAt">, createdAt: Date): ObjectHeader {
  return { ...object, etag: newEtag(object.sha256), createdAt: createdAt.toISOString() };
}

export function encodeHeader(header: ObjectHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), "utf8");
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return Buffer.concat([magic, length, json]);
}

export const infoOf = ({ key, size, etag, type, createdAt }: ObjectHeader): BlobHead => ({
  key,
  size,
  etag,
  type,
  createdAt: new Date(createdAt),
});

export const sha256Hash = (): Hash => createHash("sha256");

/** What is known of the object in this file; undefined when there is none. Throws when the file is damaged. */
export async function readInfo(path: string): Promise<BlobHead | undefined> {
  return withFile(path, async (file) => infoOf((await readHeader(file, path)).header));
}

/** The object in this file; undefined when there is none. Throws when file or content is damaged. */
export async function readBlob(path: string): Promise<Blob | undefined> {
  return withFile(path, async (file) => {
    const { header, contentAt } = await readHeader(file, path);
    const bytes = new Uint8Array(header.size);
    const { bytesRead } = await file.read(bytes, 0, header.size, contentAt);
    if (bytesRead !== header.size || sha256Hash().update(bytes).digest("base64") !== header.sha256)
      throw damaged(path);
    return { bytes, info: infoOf(header) };
  });
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T | undefined> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (fault) {
    if (isMissing(fault)) return undefined;
    throw fault;
  }
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

async function readHeader(file: FileHandle, path: string) {
  const start = Buffer.alloc(prefixBytes);
  const { bytesRead } = await file.read(start, 0, start.length, 0);
  const length = bytesRead >= prefixBytes ? start.readUInt32BE(4) : 0;
  if (!start.subarray(0, 4).equals(magic) || length === 0 || length > maxHeaderBytes) throw damaged(path);
  const json = Buffer.alloc(length);
  if ((await file.read(json, 0, length, prefixBytes)).bytesRead !== length) throw damaged(path);
  return { header: parseHeader(json, path), contentAt: prefixBytes + length };
}

function parseHeader(json: Buffer, path: string): ObjectHeader {
  try {
    return JSON.parse(json.toString("utf8")) as ObjectHeader;
  } catch {
    throw damaged(path);
  }
}

const damaged = (path: string): Error => new Error(`The blob file ${path} is damaged.`);
