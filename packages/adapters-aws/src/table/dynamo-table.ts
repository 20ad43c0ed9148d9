import { DynamoDBClient, GetItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";
import {
  checkKey,
  checkWrites,
  type Item,
  itemOfAttributeValues,
  type Table,
  type TableIndex,
} from "@serenya/domain";
import { calling } from "../aws-fault.ts";
import { type AwsOptions, clientConfig } from "../client-options.ts";
import { transactionWriter } from "./transact.ts";

export interface DynamoTableOptions extends AwsOptions {
  readonly tableName: string;
}

/** The indexes' names on AWS (system-architecture, "Production Configuration"). */
export const indexNames = { GSI1: "GSI1-EmailLookup", GSI2: "GSI2-ExternalAuth" } as const satisfies Record<
  TableIndex,
  string
>;

/**
 * The table port on DynamoDB: keys `PK` and `SK`, indexes named as above over `GSI1PK`, `GSI1SK` and so on, which
 * hold all attributes. Needs GetItem, PutItem and DeleteItem on the table (transactions are granted by their
 * parts), and Query on its indexes. Throws AwsFault.
 */
export function dynamoTable({ tableName, ...options }: DynamoTableOptions): Table {
  const client = new DynamoDBClient(clientConfig(options, { requestMs: 2_000, tries: 4 }));
  const transact = transactionWriter(client, tableName);

  return {
    async get(key) {
      checkKey(key);
      const { Item: found } = await calling("DynamoDB GetItem", () =>
        client.send(
          new GetItemCommand({
            TableName: tableName,
            Key: { PK: { S: key.PK }, SK: { S: key.SK } },
            ConsistentRead: true,
          }),
        ),
      );
      return found && itemOfAttributeValues(found);
    },

    async write(writes) {
      checkWrites(writes);
      return transact(writes);
    },

    async query(index, partition) {
      const items: Item[] = [];
      let from: Record<string, never> | undefined;
      do {
        const page = await calling("DynamoDB Query", () =>
          client.send(
            new QueryCommand({
              TableName: tableName,
              IndexName: indexNames[index],
              KeyConditionExpression: "#partition = :partition",
              ExpressionAttributeNames: { "#partition": `${index}PK` },
              ExpressionAttributeValues: { ":partition": { S: partition } },
              ExclusiveStartKey: from,
            }),
          ),
        );
        items.push(...(page.Items ?? []).map(itemOfAttributeValues));
        from = page.LastEvaluatedKey as Record<string, never> | undefined;
      } while (from);
      return items;
    },
  };
}
