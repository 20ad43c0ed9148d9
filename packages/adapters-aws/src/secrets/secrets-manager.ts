import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { redact, type SecretName, type Secrets } from "@serenya/domain";
import { calling } from "../aws-fault.ts";
import { type AwsOptions, clientConfig } from "../client-options.ts";

export interface SecretsManagerOptions extends AwsOptions {
  /** Name or ARN of each secret that the function may read. */
  readonly secretIds: Readonly<Partial<Record<SecretName, string>>>;
}

/**
 * The secrets port on Secrets Manager; a secret's value is the JSON that its reader in the domain expects. It asks
 * each time: readers keep what they parsed for five minutes (domain/src/crypto/secret-cache.ts). Needs
 * GetSecretValue, and Decrypt on the secrets' key. Throws AwsFault.
 */
export function secretsManagerSecrets({ secretIds, ...options }: SecretsManagerOptions): Secrets {
  const client = new SecretsManagerClient(clientConfig(options, { requestMs: 2_000, tries: 4 }));
  return {
    async get(name) {
      const SecretId = secretIds[name];
      if (SecretId === undefined) throw new Error(`no secret ${name} was given to this function`);
      const { SecretString } = await calling("SecretsManager GetSecretValue", () =>
        client.send(new GetSecretValueCommand({ SecretId })),
      );
      if (SecretString === undefined) throw new Error(`the secret ${name} holds no text`);
      return redact(SecretString);
    },
  };
}
