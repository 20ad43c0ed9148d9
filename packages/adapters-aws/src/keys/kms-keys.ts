import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import type { KeyContext, Keys } from "@serenya/domain";
import { calling } from "../aws-fault.ts";
import { type AwsOptions, clientConfig } from "../client-options.ts";

export interface KmsKeysOptions extends AwsOptions {
  readonly keyArn: string;
}

/**
 * The keys port on KMS: AES-256 data keys under one master key, each bound to its context
 * (https://docs.aws.amazon.com/kms/latest/developerguide/encrypt_context.html). It asks KMS each time: who encrypts
 * fields keeps data keys for a while (domain/src/crypto/field-cipher.ts). Needs GenerateDataKey and Decrypt on the
 * key. Throws AwsFault.
 */
export function kmsKeys({ keyArn, ...options }: KmsKeysOptions): Keys {
  const client = new KMSClient(clientConfig(options, { requestMs: 2_000, tries: 4 }));

  return {
    async generateDataKey(context) {
      const { Plaintext, CiphertextBlob } = await calling("KMS GenerateDataKey", () =>
        client.send(
          new GenerateDataKeyCommand({
            KeyId: keyArn,
            KeySpec: "AES_256",
            EncryptionContext: contextOf(context),
          }),
        ),
      );
      return { plain: present(Plaintext), wrapped: present(CiphertextBlob) };
    },

    async decryptDataKey(wrapped, context) {
      const { Plaintext } = await calling("KMS Decrypt", () =>
        client.send(
          new DecryptCommand({
            // Named, so that a data key wrapped under somebody else's key is refused and not opened.
            KeyId: keyArn,
            CiphertextBlob: wrapped,
            EncryptionContext: contextOf(context),
          }),
        ),
      );
      return present(Plaintext);
    },
  };
}

/** CloudTrail shows it in the clear with each call: names of things, never of persons. */
const contextOf = ({ table, environment, purpose }: KeyContext) => ({ table, environment, purpose });

function present(bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new Error("KMS answered without a key");
  return bytes;
}
