import { compactVerify, decodeProtectedHeader, errors, importJWK } from "jose";
import type { z } from "zod";
import { err, ok, type Result } from "../result.ts";
import type { SigningKey } from "../schemas/keys.ts";
import { fromBase64url } from "./base64url.ts";

/** Why a signed thing is not believed. */
export type SignatureFault =
  /** Not a compact JWS in its one canonical spelling. */
  | "malformed"
  /** Signed as another kind of thing: an access token can't stand for a receipt. */
  | "wrong-type"
  /** By a key that is not among the server's public keys. */
  | "unknown-key"
  /** By another algorithm than ES256, or the signature does not fit the content. */
  | "signature-invalid"
  /** Truly signed, but not of the form that was expected. */
  | "unexpected-content";

/**
 * Checks a compact JWS (RFC 7515): ES256, `typ` as expected, `kid` among `keys`, then the content's form.
 * Answers with the content as `schema` parses it; fields that the schema doesn't know are left out.
 */
export async function verifyJws<T>(
  jws: string,
  expected: { typ: string; keys: readonly SigningKey[]; schema: z.ZodType<T> },
): Promise<Result<T, SignatureFault>> {
  const header = readHeader(jws);
  if (!header) return err("malformed");
  if (header.typ !== expected.typ) return err("wrong-type");
  if (header.alg !== "ES256") return err("signature-invalid");
  const jwk = expected.keys.find((key) => key.kid === header.kid);
  if (!jwk) return err("unknown-key");

  const payload = await verifiedPayload(jws, jwk);
  if (!payload) return err("signature-invalid");
  const content = expected.schema.safeParse(parseJson(payload));
  return content.success ? ok(content.data) : err("unexpected-content");
}

function readHeader(jws: string) {
  const parts = jws.split(".");
  if (parts.length !== 3 || !parts.every((part) => fromBase64url(part)?.length)) return undefined;
  try {
    return decodeProtectedHeader(jws);
  } catch {
    return undefined;
  }
}

async function verifiedPayload(jws: string, jwk: SigningKey): Promise<Uint8Array | undefined> {
  try {
    const { payload } = await compactVerify(jws, await importJWK(jwk, "ES256"), { algorithms: ["ES256"] });
    return payload;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
