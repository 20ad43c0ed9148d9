import { peerAccount, peerRegion } from "../credentials.ts";
import type { Operation } from "../json-service.ts";
import { PeerError } from "../peer-error.ts";
import type { Store } from "./store.ts";
import type { Image, StreamRecord } from "./stream-log.ts";

interface Settings {
  /** How often it is still described as being worked on. */
  busy: number;
  stream: string | undefined;
  isProtected: boolean;
  isRecoverable: boolean;
  tags: Map<string, string>;
  expiry: string | undefined;
}
interface Tag {
  readonly Key: string;
  readonly Value: string;
}

/** Answers in which a table is not ready after something was asked of it. */
const busyAnswers = 2;
const seconds = () => Math.floor(Date.now() / 1000);
const arnOf = (name: string) => `arn:aws:dynamodb:${peerRegion}:${peerAccount}:table/${name}`;
const nameOf = (arn: string) => arn.split("/").at(-1) ?? "";

/**
 * What DynamoDB lets operators do with whole tables, as far as a restore needs it: a restored table has the items of its
 * moment and none of the settings, takes its time, and refuses to be changed meanwhile.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/pointintimerecovery_restores.html
 */
export function tableControl({
  store,
  records,
  create,
  first,
}: {
  readonly store: Store;
  records(): readonly StreamRecord[];
  create(name: string): Promise<void>;
  readonly first: string;
}): Record<string, Operation> {
  const began = seconds();
  const backups = new Map<string, readonly Image[]>();
  const tables = new Map<string, Settings>([
    [
      first,
      { ...bare(), busy: 0, stream: `${arnOf(first)}/stream/1`, isProtected: true, isRecoverable: true },
    ],
  ]);
  tables.get(first)?.tags.set("application", "serenya").set("aws:cloudformation:stack-name", "a-stack");

  function settingsOf(name: string): Settings {
    const found = tables.get(name);
    if (!found) throw new PeerError(400, "ResourceNotFoundException");
    return found;
  }
  /** The table, to be changed: not while something else is under way. */
  function changing(name: string): Settings {
    const found = settingsOf(name);
    if (found.busy > 0) throw new PeerError(400, "ResourceInUseException");
    return found;
  }
  async function fill(name: string, items: readonly Image[]): Promise<void> {
    if (tables.has(name)) throw new PeerError(400, "TableAlreadyExistsException");
    tables.set(name, { ...bare(), busy: busyAnswers });
    await create(name);
    for (const Item of items) await store("PutItem", { TableName: name, Item });
  }
  /** The items as they were at the end of that second. */
  function itemsAt(time: number): readonly Image[] {
    const items = new Map<string, Image>();
    for (const { dynamodb } of records()) {
      if (dynamodb.ApproximateCreationDateTime > time) continue;
      const key = JSON.stringify([dynamodb.Keys.PK, dynamodb.Keys.SK]);
      if (dynamodb.NewImage) items.set(key, dynamodb.NewImage);
      else items.delete(key);
    }
    return [...items.values()];
  }

  return {
    async DescribeTable({ TableName }) {
      const settings = settingsOf(TableName);
      const { Table } = await store<{ Table: object }>("DescribeTable", { TableName });
      const TableStatus = settings.busy-- > 0 ? "UPDATING" : "ACTIVE";
      if (settings.busy < 0) settings.busy = 0;
      return {
        Table: {
          ...Table,
          TableArn: arnOf(TableName),
          TableStatus,
          DeletionProtectionEnabled: settings.isProtected,
          ...(settings.stream && {
            StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
            LatestStreamArn: settings.stream,
          }),
        },
      };
    },
    DescribeContinuousBackups({ TableName }) {
      const isOn = settingsOf(TableName).isRecoverable;
      return {
        ContinuousBackupsDescription: {
          ContinuousBackupsStatus: "ENABLED",
          PointInTimeRecoveryDescription: {
            PointInTimeRecoveryStatus: isOn ? "ENABLED" : "DISABLED",
            ...(isOn && { EarliestRestorableDateTime: began, LatestRestorableDateTime: seconds() }),
          },
        },
      };
    },
    async RestoreTableToPointInTime({ SourceTableName, TargetTableName, RestoreDateTime }) {
      if (!settingsOf(SourceTableName).isRecoverable)
        throw new PeerError(400, "PointInTimeRecoveryUnavailableException");
      if (RestoreDateTime < began || RestoreDateTime > seconds())
        throw new PeerError(400, "InvalidRestoreTimeException");
      await fill(TargetTableName, itemsAt(RestoreDateTime));
      return { TableDescription: { TableName: TargetTableName, TableStatus: "CREATING" } };
    },
    CreateBackup({ TableName, BackupName }) {
      const BackupArn = `${arnOf(TableName)}/backup/${BackupName}`;
      backups.set(BackupArn, itemsAt(seconds()));
      return { BackupDetails: { BackupArn, BackupName, BackupStatus: "CREATING" } };
    },
    DescribeBackup({ BackupArn }) {
      if (!backups.has(BackupArn)) throw new PeerError(400, "BackupNotFoundException");
      return { BackupDescription: { BackupDetails: { BackupArn, BackupStatus: "AVAILABLE" } } };
    },
    async RestoreTableFromBackup({ TargetTableName, BackupArn }) {
      const items = backups.get(BackupArn);
      if (!items) throw new PeerError(400, "BackupNotFoundException");
      await fill(TargetTableName, items);
      return { TableDescription: { TableName: TargetTableName, TableStatus: "CREATING" } };
    },
    UpdateTable({ TableName, DeletionProtectionEnabled, StreamSpecification }) {
      const settings = changing(TableName);
      settings.busy = busyAnswers;
      if (DeletionProtectionEnabled !== undefined) settings.isProtected = DeletionProtectionEnabled;
      if (StreamSpecification?.StreamEnabled) settings.stream = `${arnOf(TableName)}/stream/1`;
      return { TableDescription: { TableName } };
    },
    UpdateContinuousBackups({ TableName, PointInTimeRecoverySpecification }) {
      changing(TableName).isRecoverable = PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled;
      return { ContinuousBackupsDescription: { ContinuousBackupsStatus: "ENABLED" } };
    },
    ListTagsOfResource({ ResourceArn }) {
      const { tags } = settingsOf(nameOf(ResourceArn));
      return { Tags: [...tags].map(([Key, Value]) => ({ Key, Value })) };
    },
    TagResource({ ResourceArn, Tags }) {
      const { tags } = changing(nameOf(ResourceArn));
      for (const { Key, Value } of Tags as Tag[]) {
        if (Key.startsWith("aws:")) throw new PeerError(400, "ValidationException");
        tags.set(Key, Value);
      }
      return {};
    },
    DescribeTimeToLive({ TableName }) {
      const { expiry } = settingsOf(TableName);
      return {
        TimeToLiveDescription: expiry
          ? { TimeToLiveStatus: "ENABLED", AttributeName: expiry }
          : { TimeToLiveStatus: "DISABLED" },
      };
    },
    UpdateTimeToLive({ TableName, TimeToLiveSpecification }) {
      changing(TableName).expiry = TimeToLiveSpecification.AttributeName;
      return { TimeToLiveSpecification };
    },
  };
}

const bare = (): Settings => ({
  busy: 0,
  stream: undefined,
  isProtected: false,
  isRecoverable: false,
  tags: new Map(),
  expiry: undefined,
});
