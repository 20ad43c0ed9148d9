import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ListTagsOfResourceCommand,
  RestoreTableFromBackupCommand,
  RestoreTableToPointInTimeCommand,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from "@aws-sdk/client-dynamodb";
import { until } from "./wait.ts";

/** From where a table is restored: a moment of the table in use, or a backup. */
export type RestorePoint =
  | { readonly kind: "time"; readonly time: Date }
  | { readonly kind: "backup"; readonly arn: string };

/** Between which times a table can be restored; undefined where recovery is not on. */
export async function recoveryWindow(dynamo: DynamoDBClient, TableName: string) {
  const { ContinuousBackupsDescription } = await dynamo.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  );
  const described = ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
  const [from, to] = [described?.EarliestRestorableDateTime, described?.LatestRestorableDateTime];
  return described?.PointInTimeRecoveryStatus === "ENABLED" && from && to ? { from, to } : undefined;
}

/** The table as DynamoDB describes it; undefined where there is none. */
export async function describeTable(dynamo: DynamoDBClient, TableName: string) {
  try {
    return (await dynamo.send(new DescribeTableCommand({ TableName }))).Table;
  } catch (error) {
    if ((error as Error).name === "ResourceNotFoundException") return undefined;
    throw error;
  }
}

/** Starts the restore and waits for the new table and its indexes. */
export async function restore(
  dynamo: DynamoDBClient,
  { source, target, point }: { source: string; target: string; point: RestorePoint },
): Promise<void> {
  if (point.kind === "time")
    await dynamo.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: source,
        TargetTableName: target,
        RestoreDateTime: point.time,
      }),
    );
  else
    await dynamo.send(new RestoreTableFromBackupCommand({ TargetTableName: target, BackupArn: point.arn }));
  await untilActive(dynamo, target);
}

const untilActive = (dynamo: DynamoDBClient, name: string) =>
  until(async () => {
    const table = await describeTable(dynamo, name);
    const indexes = table?.GlobalSecondaryIndexes ?? [];
    return (
      table?.TableStatus === "ACTIVE" &&
      indexes.every(({ IndexStatus = "ACTIVE" }) => IndexStatus === "ACTIVE")
    );
  });

/**
 * What a restored table does not bring along: stream, deletion protection, recovery, tags, expiry. Stream last of the
 * table's own: what was done to the table before is not told as news. Answers with the stream's ARN.
 */
export async function equip(
  dynamo: DynamoDBClient,
  { source, target }: { source: string; target: string },
  { isDurable, recoveryDays }: { isDurable: boolean; recoveryDays: number },
): Promise<string> {
  const [from, to] = [await describeTable(dynamo, source), await describeTable(dynamo, target)];
  if (isDurable) {
    await dynamo.send(new UpdateTableCommand({ TableName: target, DeletionProtectionEnabled: true }));
    await untilActive(dynamo, target);
    await dynamo.send(
      new UpdateContinuousBackupsCommand({
        TableName: target,
        PointInTimeRecoverySpecification: {
          PointInTimeRecoveryEnabled: true,
          RecoveryPeriodInDays: recoveryDays,
        },
      }),
    );
  }
  if (from?.TableArn && to?.TableArn) await copyTags(dynamo, from.TableArn, to.TableArn);
  await copyExpiry(dynamo, source, target);
  if (!to?.StreamSpecification?.StreamEnabled) {
    await dynamo.send(
      new UpdateTableCommand({
        TableName: target,
        StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
      }),
    );
  }
  await untilActive(dynamo, target);
  return (await describeTable(dynamo, target))?.LatestStreamArn ?? "";
}

async function copyTags(dynamo: DynamoDBClient, from: string, to: string): Promise<void> {
  const { Tags = [] } = await dynamo.send(new ListTagsOfResourceCommand({ ResourceArn: from }));
  // Those of AWS itself can't be given by anybody else.
  const ours = Tags.filter(({ Key = "" }) => !Key.startsWith("aws:"));
  if (ours.length > 0) await dynamo.send(new TagResourceCommand({ ResourceArn: to, Tags: ours }));
}

async function copyExpiry(dynamo: DynamoDBClient, source: string, target: string): Promise<void> {
  const { TimeToLiveDescription } = await dynamo.send(new DescribeTimeToLiveCommand({ TableName: source }));
  const { TimeToLiveStatus, AttributeName } = TimeToLiveDescription ?? {};
  if (TimeToLiveStatus !== "ENABLED" || AttributeName === undefined) return;
  await dynamo.send(
    new UpdateTimeToLiveCommand({
      TableName: target,
      TimeToLiveSpecification: { Enabled: true, AttributeName },
    }),
  );
}
