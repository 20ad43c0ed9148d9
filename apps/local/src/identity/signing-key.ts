import { generateKeyPair } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Provider } from "@serenya/contract";
import { StartFault } from "../start-fault.ts";
import { writeWhole } from "../state/write-whole.ts";

/** A private RSA key as a JWK; Google and Apple both sign their id tokens with RS256. */
export interface SigningJwk {
  readonly [field: string]: unknown;
  readonly kty: "RSA";
}

/**
 * The provider's key, made at the first start and kept (0600), so that a restart invalidates no id token.
 * @throws StartFault when the file is there and isn't a key.
 */
export async function signingKey(folder: string, provider: Provider): Promise<SigningJwk> {
  const file = join(folder, `${provider}.json`);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text !== undefined) return parseKey(text, file);
  const key = await makeKey(provider);
  await writeWhole(file, JSON.stringify(key));
  return key;
}

async function makeKey(provider: Provider): Promise<SigningJwk> {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  return {
    ...privateKey.export({ format: "jwk" }),
    kty: "RSA",
    kid: `dev-${provider}`,
    alg: "RS256",
    use: "sig",
  };
}

function parseKey(text: string, file: string): SigningJwk {
  try {
    const key: unknown = JSON.parse(text);
    if (isRsaKey(key)) return key;
  } catch {
    // Answered below, like JSON that is no key.
  }
  throw new StartFault(
    `The key file ${file} is damaged. Delete it to have a new one made, then start again.`,
  );
}

const isRsaKey = (key: unknown): key is SigningJwk =>
  typeof key === "object" && key !== null && "kty" in key && key.kty === "RSA" && "d" in key;
