import { PutSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { reveal, type SecretsEditor } from "@serenya/domain";
import { calling } from "../aws-fault.ts";
import { clientConfig } from "../client-options.ts";
import { type SecretsManagerOptions, secretsManagerSecrets } from "./secrets-manager.ts";

/**
 * Changes secrets in Secrets Manager, for operators' tools. The value before stays there as AWSPREVIOUS. Needs
 * GetSecretValue and PutSecretValue, and the secrets' key. Throws AwsFault.
 */
export function secretsManagerEditor(options: SecretsManagerOptions): SecretsEditor {
  const { secretIds, ...aws } = options;
  const client = new SecretsManagerClient(clientConfig(aws, { requestMs: 5_000, tries: 4 }));
  return {
    get: secretsManagerSecrets(options).get,
    async replace(name, text) {
      const SecretId = secretIds[name];
      if (SecretId === undefined) throw new Error(`no secret ${name} was given to this tool`);
      await calling("SecretsManager PutSecretValue", () =>
        client.send(new PutSecretValueCommand({ SecretId, SecretString: reveal(text) })),
      );
    },
  };
}
