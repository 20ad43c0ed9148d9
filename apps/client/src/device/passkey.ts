import { err, ok, type Result } from "@serenya/contract";
import type { VaultFault } from "./vault.ts";
import type { Secret } from "./worker/protocol.ts";

type PasskeySecret = Extract<Secret, { kind: "passkey" }>;
type PasskeyFault = Extract<VaultFault, { code: "passkey-unavailable" | "passkey-cancelled" }>;

const WAIT_MS = 120_000;

/** Whether the device has its own authenticator (face, fingerprint, PIN) and the browser doesn't rule out PRF. */
export async function canUsePasskey(): Promise<boolean> {
  if (!globalThis.isSecureContext || !("PublicKeyCredential" in globalThis)) return false;
  const capabilities = await PublicKeyCredential.getClientCapabilities?.().catch(() => undefined);
  if (capabilities?.["extension:prf"] === false) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Makes a passkey on this device and has it compute its secret for a new salt. */
export async function makePasskey(): Promise<Result<PasskeySecret, PasskeyFault>> {
  const prfSalt = crypto.getRandomValues(new Uint8Array(32));
  const made = await ceremony(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: "Serenya" },
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: "Serenya", displayName: "Serenya" },
        // Nobody checks a signature: the passkey is used for its PRF alone.
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        pubKeyCredParams: [
          { type: "public-key", alg: -7 },
          { type: "public-key", alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: "platform",
          residentKey: "preferred",
          userVerification: "required",
        },
        timeout: WAIT_MS,
        extensions: { prf: { eval: { first: prfSalt } } },
      },
    }),
  );
  if (!made.ok) return made;
  const credentialId = new Uint8Array(made.value.rawId);
  const outputs = made.value.getClientExtensionResults().prf;
  if (outputs?.results?.first) return ok(secretOf(credentialId, prfSalt, outputs.results.first));
  // Some authenticators compute it only when the passkey is used.
  if (outputs?.enabled) return askPasskey(credentialId, prfSalt);
  return err({ code: "passkey-unavailable" });
}

/** Asks for the passkey and gives its secret for the salt. */
export async function askPasskey(
  credentialId: Uint8Array,
  prfSalt: Uint8Array,
): Promise<Result<PasskeySecret, PasskeyFault>> {
  const used = await ceremony(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: [
          { type: "public-key", id: Uint8Array.from(credentialId), transports: ["internal"] },
        ],
        userVerification: "required",
        timeout: WAIT_MS,
        extensions: { prf: { eval: { first: Uint8Array.from(prfSalt) } } },
      },
    }),
  );
  if (!used.ok) return used;
  const prf = used.value.getClientExtensionResults().prf?.results?.first;
  return prf ? ok(secretOf(credentialId, prfSalt, prf)) : err({ code: "passkey-unavailable" });
}

const secretOf = (credentialId: Uint8Array, prfSalt: Uint8Array, prf: BufferSource): PasskeySecret => ({
  kind: "passkey",
  credentialId,
  prfSalt,
  prf: new Uint8Array(
    ArrayBuffer.isView(prf) ? prf.buffer.slice(prf.byteOffset, prf.byteOffset + prf.byteLength) : prf,
  ),
});

async function ceremony(
  run: () => Promise<Credential | null>,
): Promise<Result<PublicKeyCredential, PasskeyFault>> {
  try {
    const credential = await run();
    if (credential instanceof PublicKeyCredential) return ok(credential);
    return err({ code: "passkey-unavailable" });
  } catch (error) {
    // Browsers say the same for "no", for a time-out and for a passkey that is gone.
    const cancelled = error instanceof DOMException && ["NotAllowedError", "AbortError"].includes(error.name);
    return err({ code: cancelled ? "passkey-cancelled" : "passkey-unavailable" });
  }
}
