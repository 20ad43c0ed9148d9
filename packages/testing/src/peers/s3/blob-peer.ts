import { createHash } from "node:crypto";
import { type Loopback, type PeerAnswer, type PeerRequest, serveLoopback } from "../loopback.ts";
import { PeerError } from "../peer-error.ts";
import { checkSignature } from "../sigv4.ts";
import { checkChecksums } from "./checksums.ts";
import { type ObjectStore, objectStore, type StoredObject } from "./object-store.ts";
import { type CreatedEvent, createdEvent } from "./s3-event.ts";
import { takeForm } from "./take-form.ts";

export interface BlobPeer extends Loopback {
  readonly bucket: string;
  /** The one KMS key that objects may be written under; also the bucket's default. */
  readonly keyArn: string;
  /** Tells of each object created, as S3's notification. */
  onCreated(listener: (event: CreatedEvent) => void): void;
  /** The headers of the last PutObject that was taken. */
  lastPut(): Readonly<Record<string, string | undefined>>;
}

/** Small, so that every list of more than two objects has pages. */
const pageSize = 2;

/**
 * One S3 bucket: signatures, POST policies, checksums, conditional writes and the encryption headers are checked,
 * and what S3 would refuse is refused. Path style: `/{bucket}/{key}`.
 */
export async function startBlobPeer({
  bucket,
  keyArn,
}: {
  bucket: string;
  keyArn: string;
}): Promise<BlobPeer> {
  const listeners: ((event: CreatedEvent) => void)[] = [];
  let lastPut: PeerRequest["headers"] = {};
  const store = objectStore();
  const announce = (how: "Put" | "Post", object: StoredObject) => {
    const event = createdEvent(bucket, `ObjectCreated:${how}`, object);
    for (const listener of listeners) listener(event);
  };
  const encryption = {
    "x-amz-server-side-encryption": "aws:kms",
    "x-amz-server-side-encryption-aws-kms-key-id": keyArn,
  };

  function put(request: PeerRequest, key: string): PeerAnswer {
    const { headers, body } = request;
    for (const [name, value] of Object.entries(encryption))
      if (headers[name] !== value) throw new PeerError(403, "AccessDenied");
    const checksums = checkChecksums(headers, body);
    const metadata = Object.entries(headers).flatMap(([name, value]) =>
      name.startsWith("x-amz-meta-") && value !== undefined ? [[name, value] as const] : [],
    );
    const type = headers["content-type"] ?? "binary/octet-stream";
    const stored = store.put(
      { key, bytes: body, type, headers: { ...checksums, ...Object.fromEntries(metadata) } },
      headers,
    );
    lastPut = headers;
    announce("Put", stored);
    return { status: 200, headers: { etag: stored.etag, ...checksums, ...encryption } };
  }

  async function answer(request: PeerRequest): Promise<PeerAnswer> {
    const [root, name, ...rest] = request.path.split("/");
    const key = rest.map(decodeURIComponent).join("/");
    if (root !== "" || name !== bucket) throw new PeerError(404, "NoSuchBucket");
    if (request.method === "POST" && key === "") {
      const { stored, status } = await takeForm(request, bucket, store);
      announce("Post", stored);
      return { status, headers: { etag: stored.etag } };
    }
    checkSignature(request, "s3");
    checkPayload(request);
    if (key === "") {
      if (request.method === "GET" && request.query.get("list-type") === "2")
        return list(store, bucket, request);
      throw new PeerError(501, "NotImplemented");
    }
    switch (request.method) {
      case "PUT":
        return put(request, key);
      case "GET":
      case "HEAD":
        return { ...read(found(store, key), request) };
      case "DELETE":
        store.delete(key);
        return { status: 204 };
      default:
        throw new PeerError(405, "MethodNotAllowed");
    }
  }

  function read(object: StoredObject, { method, headers }: PeerRequest): PeerAnswer {
    const { bytes, type, etag, modified } = object;
    const withChecksums = headers["x-amz-checksum-mode"] === "ENABLED";
    const told = Object.entries(object.headers).filter(
      ([name]) => withChecksums || !name.startsWith("x-amz-checksum-"),
    );
    return {
      status: 200,
      headers: {
        "content-type": type,
        "content-length": String(bytes.length),
        etag,
        "last-modified": modified.toUTCString(),
        ...Object.fromEntries(told),
        ...encryption,
      },
      ...(method === "GET" && { body: bytes }),
    };
  }

  const loopback = await serveLoopback({
    refuse,
    async answer(request) {
      try {
        return await answer(request);
      } catch (error) {
        if (!(error instanceof PeerError)) return refuse(500, "InternalError");
        // The answer to HEAD has no body, and so no code.
        return request.method === "HEAD" ? { status: error.status } : refuse(error.status, error.code);
      }
    },
  });
  return {
    ...loopback,
    bucket,
    keyArn,
    onCreated: (listener) => void listeners.push(listener),
    lastPut: () => lastPut,
  };
}

function found(store: ObjectStore, key: string): StoredObject {
  const object = store.get(key);
  if (!object) throw new PeerError(404, "NoSuchKey");
  return object;
}

/** What was signed is what came: the signature covers the body by its hash. */
function checkPayload({ headers, body }: PeerRequest): void {
  const hash = headers["x-amz-content-sha256"] ?? "";
  if (hash === "UNSIGNED-PAYLOAD") return;
  if (hash.startsWith("STREAMING-")) throw new PeerError(501, "NotImplemented");
  if (createHash("sha256").update(body).digest("hex") !== hash)
    throw new PeerError(400, "XAmzContentSHA256Mismatch");
}

function list(store: ObjectStore, bucket: string, { query }: PeerRequest): PeerAnswer {
  const prefix = query.get("prefix") ?? "";
  const after = query.get("continuation-token") ?? "";
  const rest = store.under(prefix).filter(({ key }) => key > after);
  const page = rest.slice(0, pageSize);
  const next = rest.length > pageSize ? page.at(-1)?.key : undefined;
  const contents = page.map(
    ({ key, bytes, etag, modified }) =>
      `<Contents><Key>${key}</Key><LastModified>${modified.toISOString()}</LastModified><ETag>${etag.replaceAll('"', "&quot;")}</ETag><Size>${bytes.length}</Size><StorageClass>STANDARD</StorageClass></Contents>`,
  );
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount><MaxKeys>${pageSize}</MaxKeys><IsTruncated>${next !== undefined}</IsTruncated>${next === undefined ? "" : `<NextContinuationToken>${next}</NextContinuationToken>`}${contents.join("")}</ListBucketResult>`,
  );
}

const refuse = (status: number, code: string, says = code): PeerAnswer =>
  xml(
    status,
    `<Error><Code>${code}</Code><Message>${says}</Message><RequestId>wire-peer</RequestId></Error>`,
  );

const xml = (status: number, body: string): PeerAnswer => ({
  status,
  headers: { "content-type": "application/xml" },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
