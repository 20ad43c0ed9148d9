import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { peerAccount, peerRegion } from "./credentials.ts";
import { type JsonService, serveJson } from "./json-service.ts";
import { PeerError } from "./peer-error.ts";

export interface KmsPeer extends JsonService {
  /** Makes another key and answers its ARN. */
  createKey(): string;
  setEnabled(keyArn: string, isEnabled: boolean): void;
}

interface MasterKey {
  readonly secret: Buffer;
  isEnabled: boolean;
}
type Context = Readonly<Record<string, string>>;

/** A wrapped data key: ARN of the master key, a zero byte, nonce (12), encrypted key, tag (16). */
const nonceBytes = 12;
const tagBytes = 16;

/** KMS as far as envelope encryption needs it: GenerateDataKey and Decrypt, contexts, wrong and disabled keys. */
export async function startKmsPeer(): Promise<KmsPeer> {
  const keys = new Map<string, MasterKey>();

  function keyOf(arn: string): MasterKey {
    const key = keys.get(arn);
    if (!key) throw new PeerError(400, "NotFoundException");
    if (!key.isEnabled) throw new PeerError(400, "DisabledException");
    return key;
  }

  const service = await serveJson("kms", {
    GenerateDataKey({ KeyId, KeySpec, EncryptionContext = {} }) {
      if (KeySpec !== "AES_256") throw new PeerError(400, "ValidationException");
      const plain = randomBytes(32);
      const wrapped = wrap(KeyId, keyOf(KeyId).secret, plain, EncryptionContext);
      return { KeyId, Plaintext: plain.toString("base64"), CiphertextBlob: wrapped.toString("base64") };
    },
    Decrypt({ KeyId, CiphertextBlob, EncryptionContext = {} }) {
      const blob = Buffer.from(CiphertextBlob, "base64");
      const arn = blob.subarray(0, Math.max(0, blob.indexOf(0))).toString("utf8");
      if (!keys.has(arn)) throw new PeerError(400, "InvalidCiphertextException");
      if (KeyId !== undefined && KeyId !== arn) throw new PeerError(400, "IncorrectKeyException");
      const plain = unwrap(blob.subarray(arn.length + 1), keyOf(arn).secret, EncryptionContext);
      return { KeyId: arn, Plaintext: plain.toString("base64"), EncryptionAlgorithm: "SYMMETRIC_DEFAULT" };
    },
  });

  return {
    ...service,
    createKey() {
      const arn = `arn:aws:kms:${peerRegion}:${peerAccount}:key/${randomBytes(16).toString("hex")}`;
      keys.set(arn, { secret: randomBytes(32), isEnabled: true });
      return arn;
    },
    setEnabled(keyArn, isEnabled) {
      const key = keys.get(keyArn);
      if (key) key.isEnabled = isEnabled;
    },
  };
}

/** Whatever the order in which a context's members came. */
const contextBytes = (context: Context) =>
  Buffer.from(JSON.stringify(Object.entries(context).sort()), "utf8");

function wrap(arn: string, secret: Buffer, plain: Buffer, context: Context): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", secret, nonce).setAAD(contextBytes(context));
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from(`${arn}\0`, "utf8"), nonce, encrypted, cipher.getAuthTag()]);
}

function unwrap(box: Buffer, secret: Buffer, context: Context): Buffer {
  try {
    const decipher = createDecipheriv("aes-256-gcm", secret, box.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(contextBytes(context)).setAuthTag(box.subarray(-tagBytes));
    return Buffer.concat([decipher.update(box.subarray(nonceBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new PeerError(400, "InvalidCiphertextException");
  }
}
