import { DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { itemOfAttributeValues, type TableScan } from "@serenya/domain";
import { calling } from "../aws-fault.ts";
import { clientConfig } from "../client-options.ts";
import type { DynamoTableOptions } from "./dynamo-table.ts";

/** The scan port on DynamoDB, for operators' tools: reads every page, consistently. Needs Scan. Throws AwsFault. */
export function dynamoScan({ tableName, ...options }: DynamoTableOptions): TableScan {
  const client = new DynamoDBClient(clientConfig(options, { requestMs: 10_000, tries: 6 }));
  return {
    async *scan() {
      let from: Record<string, never> | undefined;
      do {
        const page = await calling("DynamoDB Scan", () =>
          client.send(
            new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: from }),
          ),
        );
        for (const item of page.Items ?? []) yield itemOfAttributeValues(item);
        from = page.LastEvaluatedKey as Record<string, never> | undefined;
      } while (from);
    },
  };
}
