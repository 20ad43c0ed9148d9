import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSecrets } from "@serenya/adapters-local";
import { systemClock } from "@serenya/adapters-node/clock";
import { systemIds } from "@serenya/adapters-node/ids";
import { noMetrics, reveal } from "@serenya/domain";
import { createHandlers } from "@serenya/functions";
import { reading, resultRow } from "@serenya/testing";
import {
  peerCredentials,
  peerRegion,
  startBlobPeer,
  startKmsPeer,
  startSecretsPeer,
  startTablePeer,
} from "@serenya/testing/peers";
import { s3Blobs } from "../src/blobs/s3-blobs.ts";
import { kmsKeys } from "../src/keys/kms-keys.ts";
import { secretsManagerSecrets } from "../src/secrets/secrets-manager.ts";
import { dynamoTable, indexNames } from "../src/table/dynamo-table.ts";

const context = { awsRequestId: "run", getRemainingTimeInMillis: () => 30_000 };

/** The real handlers over the AWS adapters, each with its wire peer; only the reader answers what is set here. */
export async function awsSystem() {
  const kms = await startKmsPeer();
  const keyArn = kms.createKey();
  const temp = await startBlobPeer({ bucket: "serenya-temp-files-wire", keyArn });
  const events = await startBlobPeer({ bucket: "serenya-events-wire", keyArn });
  const tablePeer = await startTablePeer(indexNames);
  const secretsPeer = await startSecretsPeer();
  const folder = mkdtempSync(join(tmpdir(), "serenya-wire-"));
  const made = openSecrets(folder);
  const secretIds = {
    "signing-keys": secretsPeer.put("signing-keys", reveal(await made.get("signing-keys"))),
    "email-pepper": secretsPeer.put("email-pepper", reveal(await made.get("email-pepper"))),
  };
  rmSync(folder, { recursive: true });

  const at = ({ endpoint }: { endpoint: string }) => ({
    endpoint,
    region: peerRegion,
    credentials: peerCredentials,
  });
  const arrived: string[] = [];
  temp.onCreated((event) => {
    if (event.Records[0]?.s3.object.key.startsWith("incoming/")) arrived.push(JSON.stringify(event));
  });
  const adapters = {
    table: dynamoTable({ ...at(tablePeer), tableName: tablePeer.tableName }),
    tempBlobs: s3Blobs({ ...at(temp), bucket: temp.bucket, keyArn }),
    eventBlobs: s3Blobs({ ...at(events), bucket: events.bucket, keyArn }),
    keys: kmsKeys({ ...at(kms), keyArn }),
    secrets: secretsManagerSecrets({ ...at(secretsPeer), secretIds }),
    clock: systemClock,
    ids: systemIds,
    metrics: noMetrics,
  };
  const reads = { count: 0 };
  const handlers = createHandlers({
    ...adapters,
    identityKeys: {
      expectation: () => ({ issuers: [], audiences: [] }),
      keys: async () => ({ ok: false, error: { code: "unavailable" } }),
    },
    reader: {
      read: async () => {
        reads.count++;
        return { reading: reading({ results: [resultRow()] }), pages: [] };
      },
    },
    assistant: null,
    config: {
      environment: "test",
      tableName: tablePeer.tableName,
      issuer: "https://serenya.test",
      lease: { seconds: 8, renewSeconds: 2 },
      readingSeconds: 10,
    },
    log: { write() {} },
  });

  return {
    ...adapters,
    reads,
    tablePeer,
    /** Hands every event that came since the last time to `process`, as the queue does. */
    async deliver(): Promise<number> {
      const bodies = arrived.splice(0);
      for (const body of bodies) {
        const Records = [{ messageId: randomUUID(), body, attributes: { ApproximateReceiveCount: "1" } }];
        const { batchItemFailures } = await handlers.process({ Records } as never, context);
        if (batchItemFailures.length > 0) throw new Error("a message is to come again");
      }
      return bodies.length;
    },
    /** Hands the table's stream to the stream processor, from its beginning. */
    drainStream: () => handlers["stream-processor"]({ Records: [...tablePeer.records()] } as never, context),
    close: () => Promise.all([kms, temp, events, tablePeer, secretsPeer].map((peer) => peer.close())),
  };
}
export type AwsSystem = Awaited<ReturnType<typeof awsSystem>>;
