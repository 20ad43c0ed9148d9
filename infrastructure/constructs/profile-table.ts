import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  type ITable,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { Environment, RestoredTable } from "../config.ts";
import { acknowledge, hipaaAndNist } from "../rules/acknowledge.ts";
import { firstTableName } from "./names.ts";

/** The index by e-mail (GSI1) and the one by identity (GSI2), as the specification names them. */
export const indexNames = { GSI1: "GSI1-EmailLookup", GSI2: "GSI2-ExternalAuth" } as const;

export interface ProfileTableProps {
  readonly environment: Environment;
  readonly isDurable: boolean;
  readonly restored?: RestoredTable | undefined;
}

/**
 * The single table (specification, "Database Layer"). After a restore it is one that this stack has not made and only
 * uses; the first one stays, where it is durable.
 */
export class ProfileTable extends Construct {
  readonly table: ITable;

  constructor(scope: Construct, id: string, { environment, isDurable, restored }: ProfileTableProps) {
    super(scope, id);
    this.table = restored
      ? Table.fromTableAttributes(this, "Restored", {
          tableName: restored.name,
          tableStreamArn: restored.streamArn,
        })
      : this.make(environment, isDurable);
  }

  private make(environment: Environment, isDurable: boolean): Table {
    const table = new Table(this, "Table", {
      tableName: firstTableName(environment),
      partitionKey: { name: "PK", type: AttributeType.STRING },
      sortKey: { name: "SK", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: isDurable,
        ...(isDurable && { recoveryPeriodInDays: 35 }),
      },
      deletionProtection: isDurable,
      removalPolicy: isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const index of ["GSI1", "GSI2"] as const) {
      table.addGlobalSecondaryIndex({
        indexName: indexNames[index],
        partitionKey: { name: `${index}PK`, type: AttributeType.STRING },
        sortKey: { name: `${index}SK`, type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
    acknowledgeRules(table, isDurable);
    return table;
  }
}

function acknowledgeRules(table: Table, isDurable: boolean): void {
  acknowledge(
    table,
    {
      rules: hipaaAndNist("DynamoDBInBackupPlan"),
      reason: isDurable
        ? "Point-in-time recovery keeps every second of 35 days, and one command backs it up before a risky change (docs/recovery.md); a plan that keeps more would keep deleted people longer than we say."
        : "Dev holds nobody's data and is made anew by a deployment.",
      review: "2027-05-31",
    },
    {
      rules: ["CKV_AWS_119"],
      reason:
        'The specification has "Encryption: AWS_MANAGED" for the table; name and e-mail are encrypted under our own key before they come here, so that who may read the table reads neither.',
      review: "2027-11-22",
    },
  );
  if (isDurable) return;
  acknowledge(table, {
    rules: [...hipaaAndNist("DynamoDBPITREnabled"), "AwsSolutions-DDB3", "CKV_AWS_28"],
    reason:
      'The specification has "PointInTimeRecovery: true (production)": dev holds nobody\'s data and is made anew by a deployment.',
    review: "2027-11-22",
  });
}
