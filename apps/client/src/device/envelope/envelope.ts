import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";

const bytes = (length: number) =>
  z
    .string()
    .regex(new RegExp(`^[0-9a-f]{${2 * length}}$`))
    .transform(hexToBytes);
const sealedSchema = z.object({ iv: bytes(12), salt: bytes(16), sealed: bytes(48) });

/** The database key as one opener can open it. Nothing in it is secret, and nothing says whose it is. */
const wrapSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("passkey"),
    credentialId: z
      .string()
      .regex(/^(?:[0-9a-f]{2})+$/)
      .transform(hexToBytes),
    prfSalt: bytes(32),
    key: sealedSchema,
  }),
  z.object({
    kind: z.literal("passphrase"),
    stretchSalt: bytes(16),
    /** Bounded, so that a damaged envelope can't take all memory. */
    cost: z.object({
      n: z
        .int()
        .min(2 ** 14)
        .max(2 ** 20)
        .refine((n) => Number.isInteger(Math.log2(n))),
      r: z.int().min(1).max(16),
      p: z.int().min(1).max(4),
    }),
    key: sealedSchema,
  }),
  z.object({ kind: z.literal("recovery"), key: sealedSchema }),
]);
export type Wrap = z.infer<typeof wrapSchema>;

const envelopeSchema = z.object({
  version: z.literal(1),
  /** Random; names the database file, and binds the wraps to it. */
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  /** Grows with every change, so that the newer of two copies is known. */
  generation: z.int().min(1),
  wraps: z.array(wrapSchema).min(1),
});
/** What stands beside the database: the wraps of its key, and nothing else. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** The context of a wrap: one made for another vault, kind or version does not open. */
export const wrapContext = (vault: string, kind: Wrap["kind"]): string => `serenya vault v1 ${vault} ${kind}`;

/** The bytes of the envelope file: a checksum, then JSON. Damage must not be taken for a wrong secret. */
export async function encodeEnvelope(envelope: Envelope): Promise<Uint8Array> {
  const body = JSON.stringify(envelope, (_, value) =>
    value instanceof Uint8Array ? bytesToHex(value) : value,
  );
  return new TextEncoder().encode(`${await checksum(body)}\n${body}`);
}

/** The envelope in a file's bytes, or null where they are damaged or of a form that we don't know. */
export async function decodeEnvelope(file: Uint8Array): Promise<Envelope | null> {
  const [sum, body] = new TextDecoder().decode(file).split("\n");
  if (!body || sum !== (await checksum(body))) return null;
  return envelopeSchema.safeParse(JSON.parse(body)).data ?? null;
}

const checksum = async (text: string): Promise<string> =>
  bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
