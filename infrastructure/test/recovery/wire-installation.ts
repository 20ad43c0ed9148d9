import { s3Blobs } from "@serenya/adapters-aws/blobs";
import { kmsKeys } from "@serenya/adapters-aws/keys";
import { secretsManagerEditor } from "@serenya/adapters-aws/secrets-editor";
import { dynamoTable, indexNames } from "@serenya/adapters-aws/table";
import { dynamoScan } from "@serenya/adapters-aws/table-scan";
import { systemClock } from "@serenya/adapters-node/clock";
import { systemIds } from "@serenya/adapters-node/ids";
import { addSigningKey } from "@serenya/domain/operate";
import {
  peerCredentials,
  peerRegion,
  startBlobPeer,
  startKmsPeer,
  startSecretsPeer,
  startTablePeer,
} from "@serenya/testing/peers";
import type { Installation } from "../../recovery/installation.ts";
import { operatorDeps } from "../../recovery/operator-deps.ts";
import type { Task } from "../../recovery/task.ts";

/** An installation of prod over the AWS adapters, each with its wire peer. */
export async function wireInstallation() {
  process.env.SERENYA_RECOVER_POLL_MS = "5";
  const kms = await startKmsPeer();
  const keyArn = kms.createKey();
  const temp = await startBlobPeer({ bucket: "serenya-temp-files-wire", keyArn });
  const events = await startBlobPeer({ bucket: "serenya-events-wire", keyArn });
  const table = await startTablePeer(indexNames);
  const secrets = await startSecretsPeer();
  const at = ({ endpoint }: { endpoint: string }) => ({
    endpoint,
    region: peerRegion,
    credentials: peerCredentials,
  });
  const fresh = await addSigningKey({ current: "", keys: [] }, new Date(0));
  const keys = fresh.ok ? fresh.value.keys : [];
  const secretIds = {
    "signing-keys": secrets.put("signing-keys", JSON.stringify({ current: keys[0]?.kid, keys })),
    "email-pepper": secrets.put("email-pepper", JSON.stringify({ current: "v1", peppers: { v1: "AAAA" } })),
  };
  const onTable = (tableName: string) =>
    operatorDeps({
      table: dynamoTable({ ...at(table), tableName }),
      tableScan: dynamoScan({ ...at(table), tableName }),
      tempBlobs: s3Blobs({ ...at(temp), bucket: temp.bucket, keyArn }),
      eventBlobs: s3Blobs({ ...at(events), bucket: events.bucket, keyArn }),
      secretsEditor: secretsManagerEditor({ ...at(secrets), secretIds }),
      keys: kmsKeys({ ...at(kms), keyArn }),
      clock: systemClock,
      ids: systemIds,
      names: { environment: "prod", tableName: "serenya-prod" },
    });
  const installation: Installation = {
    name: "prod",
    deps: onTable(table.tableName),
    onTable,
    aws: {
      environment: "prod",
      account: "000000000000",
      client: at(table),
      tableName: table.tableName,
      keyArn,
      secretIds,
      tempBucket: temp.bucket,
      eventsBucket: events.bucket,
    },
    close() {},
  };
  const scanOf = (tableName: string) => dynamoScan({ ...at(table), tableName }).scan();

  /** Runs a task whose plan is agreed to, unless told otherwise. */
  async function run(
    task: Task,
    options: Record<string, string | boolean> = {},
    { words = [], agreed = true }: { words?: readonly string[]; agreed?: boolean } = {},
  ) {
    const said: string[] = [];
    const answers: unknown[] = [];
    await task.run({
      installation,
      words,
      options,
      say: (line) => said.push(line),
      answer: (value) => answers.push(value),
      agree: async (plan) => {
        said.push(...plan);
        return agreed;
      },
    });
    // biome-ignore lint/suspicious/noExplicitAny: each task answers with a form of its own
    return { said: said.join("\n"), answer: answers[0] as any };
  }

  return {
    installation,
    source: table.tableName,
    tableOptions: at(table),
    scanOf,
    run,
    close: () => Promise.all([kms, temp, events, table, secrets].map((peer) => peer.close())),
  };
}
export type WireInstallation = Awaited<ReturnType<typeof wireInstallation>>;
