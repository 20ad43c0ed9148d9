import { randomUUID } from "node:crypto";
import { peerAccount, peerRegion } from "./credentials.ts";
import { type JsonService, serveJson } from "./json-service.ts";
import { PeerError } from "./peer-error.ts";

export interface SecretsPeer extends JsonService {
  /** Gives a secret a new current value and answers its ARN. */
  put(name: string, value: string): string;
}

/** Secrets Manager as far as our adapters need it: current values by name or ARN, read and replaced. */
export async function startSecretsPeer(): Promise<SecretsPeer> {
  const values = new Map<string, { value: string; version: string }>();
  const arnOf = (name: string) => `arn:aws:secretsmanager:${peerRegion}:${peerAccount}:secret:${name}-AbCdEf`;

  function find(SecretId: string) {
    const found = [...values].find(([name]) => name === SecretId || arnOf(name) === SecretId);
    if (!found) throw new PeerError(400, "ResourceNotFoundException");
    return found;
  }

  const service = await serveJson("secretsmanager", {
    GetSecretValue({ SecretId }) {
      const [Name, { value, version }] = find(SecretId);
      return {
        ARN: arnOf(Name),
        Name,
        SecretString: value,
        VersionId: version,
        VersionStages: ["AWSCURRENT"],
      };
    },
    PutSecretValue({ SecretId, SecretString, ClientRequestToken }) {
      const [Name] = find(SecretId);
      if (!SecretString || !ClientRequestToken) throw new PeerError(400, "InvalidParameterException");
      values.set(Name, { value: SecretString, version: ClientRequestToken });
      return { ARN: arnOf(Name), Name, VersionId: ClientRequestToken, VersionStages: ["AWSCURRENT"] };
    },
  });
  return {
    ...service,
    put(name, value) {
      values.set(name, { value, version: randomUUID() });
      return arnOf(name);
    },
  };
}
