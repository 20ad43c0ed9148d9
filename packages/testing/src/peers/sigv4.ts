import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { peerCredentials, peerRegion } from "./credentials.ts";
import type { PeerRequest } from "./loopback.ts";
import { PeerError } from "./peer-error.ts";

/*
 * Signature version 4 from its description, not from the SDK: what signs is not to check itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
const algorithm = "AWS4-HMAC-SHA256";
const skewMs = 15 * 60_000;
const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Uint8Array, data: string) => createHmac("sha256", key).update(data).digest();

/** The signature of a text under the peers' credentials, in the scope `date/region/service`. Hex. */
export function signatureOf(text: string, date: string, service: string): string {
  const scoped = [date, peerRegion, service, "aws4_request"].reduce<string | Uint8Array>(
    (key, part) => hmac(key, part),
    `AWS4${peerCredentials.secretAccessKey}`,
  );
  return hmac(scoped, text).toString("hex");
}

export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Throws unless the request was signed with the peers' credentials for this service, now, as it is. */
export function checkSignature(request: PeerRequest, service: string): void {
  const { headers } = request;
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    );
  if (!parts) throw new PeerError(403, "MissingAuthenticationToken");
  const [, accessKey, date = "", region, scopeService, signedList = "", signature = ""] = parts;
  if (accessKey !== peerCredentials.accessKeyId) throw new PeerError(403, "UnrecognizedClientException");
  if (region !== peerRegion || scopeService !== service) throw new PeerError(403, "SignatureDoesNotMatch");

  const time = headers["x-amz-date"] ?? "";
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  if (!time.startsWith(date) || !(Math.abs(Date.now() - at) < skewMs))
    throw new PeerError(403, "RequestTimeTooSkewed");

  const signed = signedList.split(";");
  // HTTP/2 has no Host header.
  const host = headers[":authority"] === undefined ? "host" : ":authority";
  const needed = [host, ...Object.keys(headers).filter((name) => name.startsWith("x-amz-"))];
  if (needed.some((name) => name !== "x-amz-user-agent" && !signed.includes(name)))
    throw new PeerError(403, "SignatureDoesNotMatch");

  const payload = service === "s3" ? (headers["x-amz-content-sha256"] ?? "") : sha256(request.body);
  const canonical = [
    request.method,
    // Every service but S3 has each part of the path encoded once more.
    service === "s3" ? request.path : request.path.split("/").map(strictly).join("/"),
    canonicalQuery(request.query),
    ...signed.map((name) => `${name}:${(headers[name] ?? "").trim().replace(/ +/g, " ")}`),
    "",
    signedList,
    payload,
  ].join("\n");
  const scope = `${date}/${region}/${service}/aws4_request`;
  const expected = signatureOf([algorithm, time, scope, sha256(canonical)].join("\n"), date, service);
  if (!sameText(expected, signature)) throw new PeerError(403, "SignatureDoesNotMatch");
}

const strictly = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `${strictly(name)}=${strictly(value)}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join("&");
