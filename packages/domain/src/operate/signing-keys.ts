import { err, limits, ok, type Result } from "@serenya/contract";
import { calculateJwkThumbprint } from "jose";
import { secretKeptMinutes } from "../crypto/secret-cache.ts";
import { type SigningKeys, signingKeysSchema } from "../crypto/signer.ts";

/** Why a step can't be taken; `until`: from when it can. */
export type RotationRefusal =
  | { readonly code: "key-already-waiting" }
  | { readonly code: "no-key-waiting" }
  | { readonly code: "nothing-to-retire" }
  | { readonly code: "too-soon"; readonly until: Date };

const minute = 60_000;
/** Every process has read the secret again by then, and one minute more for clocks. */
const seenAfter = (secretKeptMinutes + 1) * minute;
/** By then no access token is alive that a process with the old secret has signed. */
const unusedAfter = seenAfter + limits.tokens.accessMinutes * minute;

/** The key that will sign next: everybody knows it, nobody signs with it yet. */
const waitingKey = ({ keys, current, currentSince = 0 }: SigningKeys) =>
  keys.find(({ d, kid, addedAt = 0 }) => d !== undefined && kid !== current && addedAt > currentSince);

const oldKeys = (held: SigningKeys) =>
  held.keys.filter(({ d, kid }) => d !== undefined && kid !== held.current && kid !== waitingKey(held)?.kid);

/** A private ES256 key (RFC 7518), named by its thumbprint (RFC 7638). */
async function newSigningKey(now: Date): Promise<SigningKeys["keys"][number]> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign"]);
  const { kty, crv, x, y, d } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  const kid = await calculateJwkThumbprint({ kty: kty ?? "", crv, x, y } as Parameters<
    typeof calculateJwkThumbprint
  >[0]);
  return signingKeysSchema.shape.keys.element.parse({
    kty,
    crv,
    x,
    y,
    d,
    kid,
    alg: "ES256",
    addedAt: now.getTime(),
  });
}

/** Step 1: a new key is made known. Nobody signs with it before everybody can check what it signs. */
export async function addSigningKey(
  held: SigningKeys,
  now: Date,
): Promise<Result<SigningKeys, RotationRefusal>> {
  if (waitingKey(held)) return err({ code: "key-already-waiting" });
  return ok({ ...held, keys: [...held.keys, await newSigningKey(now)] });
}

/** Step 2: the new key signs. `isAlone`: no process runs that could still have the old secret. */
export function switchSigningKey(
  held: SigningKeys,
  now: Date,
  { isAlone = false } = {},
): Result<SigningKeys, RotationRefusal> {
  const next = waitingKey(held);
  if (!next) return err({ code: "no-key-waiting" });
  const until = new Date((next.addedAt ?? 0) + seenAfter);
  if (!isAlone && now < until) return err({ code: "too-soon", until });
  return ok({ ...held, current: next.kid, currentSince: now.getTime() });
}

/**
 * Step 3: what the old keys signed is not accepted any more, and their private halves are gone. The public halves stay
 * published, so that receipts and results can be checked for ever. `isCompromised`: at once, whoever has to sign in or
 * refresh for it.
 */
export function retireSigningKeys(
  held: SigningKeys,
  now: Date,
  { isCompromised = false } = {},
): Result<SigningKeys, RotationRefusal> {
  const old = new Set(oldKeys(held).map(({ kid }) => kid));
  if (old.size === 0) return err({ code: "nothing-to-retire" });
  const until = new Date((held.currentSince ?? 0) + unusedAfter);
  if (!isCompromised && now < until) return err({ code: "too-soon", until });
  const keys = held.keys.map((key) => {
    if (!old.has(key.kid)) return key;
    const { d: _gone, ...open } = key;
    return open;
  });
  return ok({ ...held, keys });
}

/** What can be said of the keys without telling them. */
export const describeSigningKeys = (held: SigningKeys) =>
  held.keys.map((key) => ({
    kid: key.kid,
    state:
      key.kid === held.current
        ? ("signs" as const)
        : key.d === undefined
          ? ("retired" as const)
          : key.kid === waitingKey(held)?.kid
            ? ("waits" as const)
            : ("accepted" as const),
    addedAt: key.addedAt === undefined ? null : new Date(key.addedAt).toISOString(),
  }));
