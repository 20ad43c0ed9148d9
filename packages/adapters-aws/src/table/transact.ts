import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type CancellationReason,
  type DynamoDBClient,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from "@aws-sdk/client-dynamodb";
import { err, ok, type Result } from "@serenya/contract";
import { type Condition, type ConditionFailed, toAttributeValues, type Write } from "@serenya/domain";
import { AwsFault, calling, factsOf } from "../aws-fault.ts";

/** Tries while other transactions are in the way, and the longest pause before try n: 25 ms * 2^n, 1 s at most. */
const tries = 15;
const pauseMs = (attempt: number) => Math.random() * Math.min(1_000, 25 * 2 ** attempt);

/**
 * Writes through TransactWriteItems, single writes too. It costs twice the units of a PutItem, and it is the one
 * call that tells a lost answer from a lost race: repeated under the same token it says again that it succeeded,
 * where a repeated PutItem would find its own item and call it a failed condition.
 */
export function transactionWriter(client: DynamoDBClient, tableName: string) {
  return async (writes: readonly Write[]): Promise<Result<void, ConditionFailed>> => {
    if (writes.length === 0) return ok(undefined);
    const command = new TransactWriteItemsCommand({
      ClientRequestToken: randomUUID(),
      TransactItems: writes.map((write) => transactItem(tableName, write)),
    });
    for (let attempt = 0; ; attempt++) {
      const cancelled = await calling("DynamoDB TransactWriteItems", () => send(client, command));
      if (!cancelled) return ok(undefined);
      const index = failedCondition(cancelled);
      if (index !== undefined) return err({ code: "condition-failed", index });
      if (attempt === tries - 1) throw new AwsFault("DynamoDB TransactWriteItems", facts(cancelled));
      await sleep(pauseMs(attempt));
    }
  };
}

/** The reasons, one a write, why the transaction was cancelled; undefined when it was not. */
async function send(
  client: DynamoDBClient,
  command: TransactWriteItemsCommand,
): Promise<readonly CancellationReason[] | undefined> {
  try {
    await client.send(command);
    return undefined;
  } catch (error) {
    if (error instanceof TransactionCanceledException && error.CancellationReasons)
      return error.CancellationReasons;
    throw error;
  }
}

/**
 * The first write whose condition did not hold; undefined when another reason stands before it, or alone: then
 * it is not known which one is the first, and the transaction is to be tried again.
 */
function failedCondition(reasons: readonly CancellationReason[]): number | undefined {
  const first = reasons.findIndex(({ Code }) => Code !== undefined && Code !== "None");
  if (first < 0 || reasons[first]?.Code === "ConditionalCheckFailed") return first < 0 ? undefined : first;
  const final = reasons.find(({ Code }) => !passing.has(Code ?? "None"));
  if (final) throw new AwsFault("DynamoDB TransactWriteItems", facts([final]));
  return undefined;
}

/** What may be otherwise at the next try. */
const passing: ReadonlySet<string> = new Set([
  "None",
  "ConditionalCheckFailed",
  "TransactionConflict",
  "ThrottlingError",
  "ProvisionedThroughputExceeded",
]);

const facts = (reasons: readonly CancellationReason[]) =>
  factsOf({ name: reasons.find(({ Code }) => Code !== undefined && Code !== "None")?.Code });

function transactItem(TableName: string, write: Write): TransactWriteItem {
  const condition = conditionOf(write.condition);
  if (write.kind === "put") return { Put: { TableName, Item: toAttributeValues(write.item), ...condition } };
  const Key = { PK: { S: write.key.PK }, SK: { S: write.key.SK } };
  return { Delete: { TableName, Key, ...condition } };
}

const conditionOf = (condition: Condition) =>
  "absent" in condition
    ? { ConditionExpression: "attribute_not_exists(PK)" }
    : {
        ConditionExpression: "#version = :version",
        ExpressionAttributeNames: { "#version": "version" },
        ExpressionAttributeValues: { ":version": { N: String(condition.version) } },
      };
