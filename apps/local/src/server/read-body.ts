import type { IncomingMessage } from "node:http";
import { err, ok, type Result } from "@serenya/contract";

/** What is still taken, and thrown away, of a body that was refused, so that its sender can read the answer. */
const discardBytes = 32 * 1024 * 1024;

/**
 * Reads a request's body up to `most` bytes. A larger one is refused and not kept: what `content-length`
 * announces as too large, before a byte of it is taken.
 */
export async function readBody(
  req: IncomingMessage,
  most: number,
): Promise<Result<Buffer, { readonly code: "too-large" }>> {
  if (Number(req.headers["content-length"] ?? 0) > most) return refuse(req);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of req.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(part)) throw new TypeError("a request body was decoded before it was read");
    size += part.length;
    if (size > most) return refuse(req);
    parts.push(part);
  }
  return ok(Buffer.concat(parts, size));
}

function refuse(req: IncomingMessage) {
  discard(req);
  return err({ code: "too-large" as const });
}

/** Lets a body run off unread; somebody who goes on sending is cut off. */
export function discard(req: IncomingMessage): void {
  let size = 0;
  req.on("data", (part: Buffer) => {
    size += part.length;
    if (size > discardBytes) req.destroy();
  });
  req.resume();
}
