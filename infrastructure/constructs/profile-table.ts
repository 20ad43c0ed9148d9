import { RemovalPolicy } from "aws-cdk-lib";
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from "aws-cdk-lib/aws-dynamodb";
import { Construct } from "constructs";
import type { Environment } from "../config.ts";
import { tableName } from "./names.ts";

/** The index by e-mail (GSI1) and the one by identity (GSI2), as the specification names them. */
export const indexNames = { GSI1: "GSI1-EmailLookup", GSI2: "GSI2-ExternalAuth" } as const;

/** The single table (specification, "Database Layer"). */
export class ProfileTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, props: { environment: Environment; isDurable: boolean }) {
    super(scope, id);
    const { environment, isDurable } = props;
    this.table = new Table(this, "Table", {
      tableName: tableName(environment),
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
      this.table.addGlobalSecondaryIndex({
        indexName: indexNames[index],
        partitionKey: { name: `${index}PK`, type: AttributeType.STRING },
        sortKey: { name: `${index}SK`, type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
  }
}
