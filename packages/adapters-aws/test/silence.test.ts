import { inspect } from "node:util";
import { canaries, findCanaries } from "@serenya/testing";
import {
  peerCredentials,
  peerRegion,
  startBlobPeer,
  startKmsPeer,
  startSecretsPeer,
  startTablePeer,
} from "@serenya/testing/peers";
import { afterEach, expect, test, vi } from "vitest";
import { s3Blobs } from "../src/blobs/s3-blobs.ts";
import { kmsKeys } from "../src/keys/kms-keys.ts";
import { secretsManagerSecrets } from "../src/secrets/secrets-manager.ts";
import { dynamoTable, indexNames } from "../src/table/dynamo-table.ts";

afterEach(() => vi.restoreAllMocks());

/** All that an error shows to whoever prints it whole. */
const shown = (error: unknown): string =>
  error instanceof Error
    ? `${error} ${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))} ${shown(error.cause)}`
    : String(error);

test("nothing of what was asked or answered is printed, or stands in a fault, whatever goes wrong", async () => {
  const marks = canaries(6, 11);
  const [inItem = "", inBlob = "", inName = "", inContext = "", inSecret = "", inAnswer = ""] = marks;
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  for (const method of ["log", "info", "warn", "error", "debug", "trace"] as const)
    vi.spyOn(console, method).mockImplementation((...all) => void printed.push(inspect(all, { depth: 20 })));

  const at = ({ endpoint }: { endpoint: string }) => ({
    endpoint,
    region: peerRegion,
    credentials: peerCredentials,
  });
  const kms = await startKmsPeer();
  const keyArn = kms.createKey();
  const s3 = await startBlobPeer({ bucket: "serenya-temp-files-wire", keyArn });
  const dynamo = await startTablePeer(indexNames);
  const secretsManager = await startSecretsPeer();
  const secretId = secretsManager.put("signing-keys", inSecret);

  const table = dynamoTable({ ...at(dynamo), tableName: dynamo.tableName });
  const blobs = s3Blobs({ ...at(s3), bucket: s3.bucket, keyArn });
  const keys = kmsKeys({ ...at(kms), keyArn });
  const secrets = secretsManagerSecrets({ ...at(secretsManager), secretIds: { "signing-keys": secretId } });
  const item = { PK: "USER#1", SK: "PROFILE", version: 1, name: inItem };
  const context = { table: "t", environment: "e", purpose: inContext };
  const calls = [
    [dynamo, () => table.write([{ kind: "put", item, condition: { absent: true } }])],
    [dynamo, () => table.get({ PK: inItem, SK: "PROFILE" })],
    [dynamo, () => table.query("GSI1", inItem)],
    [s3, () => blobs.put(`jobs/${inName}`, Buffer.from(inBlob), { type: "text/plain", condition: "always" })],
    [s3, () => blobs.get(`jobs/${inName}`)],
    [s3, () => blobs.list(`jobs/${inName}`)],
    [s3, () => blobs.delete(`jobs/${inName}`)],
    [kms, () => keys.generateDataKey(context)],
    [kms, () => keys.decryptDataKey(Buffer.from(inBlob), context)],
    [secretsManager, () => secrets.get("signing-keys")],
  ] as const;
  const says = `the request said ${marks.join(" ")}, the answer ${inAnswer}`;
  const faults: unknown[] = [];
  for (const [peer, call] of calls) {
    for (const code of ["ValidationException", "AccessDeniedException"]) {
      peer.fail({ kind: "error", status: 400, code, says });
      faults.push(await call().catch((error: unknown) => error));
    }
    await Promise.resolve(call()).catch((error: unknown) => faults.push(error));
  }
  await Promise.all([kms, s3, dynamo, secretsManager].map((peer) => peer.close()));
  faults.push(await table.get(item).catch((error: unknown) => error));

  expect(faults.filter((fault) => fault instanceof Error).length).toBeGreaterThanOrEqual(21);
  expect(findCanaries(Buffer.from(faults.map(shown).join("\n")), marks)).toEqual([]);
  expect(findCanaries(Buffer.from(printed.join("\n")), marks)).toEqual([]);
});
