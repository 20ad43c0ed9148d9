import type { IncomingMessage } from "node:http";
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { err, ok, type Result } from "@serenya/contract";
import { BrokenUpload, type PostRequest } from "./accept-post.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** A form of ours has eight fields; the policy is the longest, under 1 KB. */
const limits = { fields: 20, fieldNameSize: 100, fieldSize: 16_384, files: 1, parts: 21, headerPairs: 50 };

const malformed = (message: string) => err(refusal("MalformedPOSTRequest", message));

/**
 * Reads the fields of a multipart form up to its file, which comes last as in S3; what follows it is ignored.
 * The file is handed over while it is arriving; it throws BrokenUpload when it ends too early.
 */
export function readForm(request: IncomingMessage): Promise<Result<PostRequest, Refusal>> {
  const parser = openParser(request);
  if (!parser) return Promise.resolve(malformed("The body of your POST request is not multipart/form-data."));

  // Broken before we began: nobody will tell us again.
  if (request.destroyed) return Promise.reject(new BrokenUpload());

  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = Object.create(null);
    let refused: Refusal | undefined;
    let file: BusboyFileStream | undefined;

    parser.on("field", (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut || name in fields)
        refused ??= refusal("InvalidArgument", "A field is too long, or there more than once.");
      else fields[name] = value;
    });
    parser.on("file", (name, stream) => {
      file = stream;
      // Until somebody reads it, an error of the stream would be an uncaught one.
      stream.on("error", () => undefined);
      if (name !== "file") refused ??= refusal("InvalidArgument", "The file's field must be called file.");
      resolve(refused ? err(refused) : ok({ fields, file: contentOf(stream) }));
    });
    parser.on("finish", () => resolve(malformed("POST requires exactly one file upload per request.")));
    parser.on("error", () => {
      file?.destroy(new BrokenUpload());
      resolve(malformed("The body of your POST request is not well-formed multipart/form-data."));
    });
    request.on("close", () => {
      if (request.complete) return;
      const broken = new BrokenUpload();
      file?.destroy(broken);
      reject(broken);
    });
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage): BusboyInstance | undefined {
  if (!request.headers["content-type"]?.toLowerCase().startsWith("multipart/form-data")) return undefined;
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits,
      isPartAFile: (name, _type, fileName) => name === "file" || fileName !== undefined,
    });
  } catch {
    return undefined;
  }
}

/** Whatever the stream throws, the sender is the reason: the form ended inside its file, or the connection broke. */
async function* contentOf(stream: BusboyFileStream): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch {
    throw new BrokenUpload();
  }
}
