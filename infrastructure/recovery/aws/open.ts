import { s3Blobs } from "@serenya/adapters-aws/blobs";
import { kmsKeys } from "@serenya/adapters-aws/keys";
import { secretsManagerEditor } from "@serenya/adapters-aws/secrets-editor";
import { dynamoTable } from "@serenya/adapters-aws/table";
import { dynamoScan } from "@serenya/adapters-aws/table-scan";
import { systemClock } from "@serenya/adapters-node/clock";
import { systemIds } from "@serenya/adapters-node/ids";
import { firstTableName } from "../../constructs/names.ts";
import type { Installation, OperatorDeps } from "../installation.ts";
import { operatorDeps } from "../operator-deps.ts";
import type { AwsPlaces } from "./places.ts";

/** The installation over the AWS adapters. */
export function openAws(places: AwsPlaces): Installation {
  const onTable = (tableName: string) => depsOn(places, tableName);
  return { name: places.environment, aws: places, onTable, deps: onTable(places.tableName), close() {} };
}

function depsOn(places: AwsPlaces, tableName: string): OperatorDeps {
  const { client, keyArn, environment, secretIds } = places;
  const bucket = (name: string) => s3Blobs({ ...client, bucket: name, keyArn });
  return operatorDeps({
    table: dynamoTable({ ...client, tableName }),
    tableScan: dynamoScan({ ...client, tableName }),
    tempBlobs: bucket(places.tempBucket),
    eventBlobs: bucket(places.eventsBucket),
    secretsEditor: secretsManagerEditor({ ...client, secretIds }),
    keys: kmsKeys({ ...client, keyArn }),
    clock: systemClock,
    ids: systemIds,
    // The name in the fields' encryption context is the one that the first table was made under, for ever.
    names: { environment, tableName: firstTableName(environment) },
  });
}
