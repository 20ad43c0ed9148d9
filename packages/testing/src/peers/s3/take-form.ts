import type { PeerRequest } from "../loopback.ts";
import { PeerError } from "../peer-error.ts";
import { checkChecksums } from "./checksums.ts";
import type { ObjectStore, StoredObject } from "./object-store.ts";
import { checkForm } from "./post-policy.ts";

/** Takes an upload by form, for as often as it comes: S3 keeps no account of forms that were used. */
export async function takeForm(
  request: PeerRequest,
  bucket: string,
  store: ObjectStore,
): Promise<{ readonly stored: StoredObject; readonly status: number }> {
  const { fields, file } = await readForm(request);
  const key = fields.get("key");
  if (!key) throw new PeerError(400, "InvalidArgument");
  const { least, most } = checkForm(fields, bucket);
  if (file.length > most) throw new PeerError(400, "EntityTooLarge");
  if (file.length < least) throw new PeerError(400, "EntityTooSmall");
  const headers = checkChecksums(Object.fromEntries(fields), file);
  const stored = store.put(
    { key, bytes: file, type: fields.get("content-type") ?? "binary/octet-stream", headers },
    {},
  );
  const status = Number(fields.get("success_action_status") ?? "204");
  return { stored, status: [200, 201, 204].includes(status) ? status : 204 };
}

/** The fields before the file, by lower-case name, and the file; what follows it is ignored, as S3 does. */
async function readForm({ headers, body }: PeerRequest) {
  const fields = new Map<string, string>();
  for (const [name, value] of await parse(headers["content-type"] ?? "", body)) {
    if (name.toLowerCase() === "file") {
      if (typeof value === "string") break;
      return { fields, file: Buffer.from(await value.arrayBuffer()) };
    }
    if (typeof value !== "string" || fields.has(name.toLowerCase()))
      throw new PeerError(400, "InvalidArgument");
    fields.set(name.toLowerCase(), value);
  }
  throw new PeerError(400, "InvalidArgument");
}

async function parse(type: string, body: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  } catch {
    throw new PeerError(400, "MalformedPOSTRequest");
  }
}
