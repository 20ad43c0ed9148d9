import { type FunctionName, type FunctionRow, manifest } from "@serenya/functions";
import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import * as lambda from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import { type Architecture, type Environment, fixed, type StageConfig } from "../config.ts";
import { acknowledgeFunction } from "./acknowledged/function.ts";
import { acknowledgeRole } from "./acknowledged/role.ts";
import { type GrantTargets, grantsFor } from "./grants.ts";
import { functionLogName, functionNameOf, liveAlias } from "./names.ts";

/** The code of a function: its bundle, or a stand-in where only the template matters. */
export type CodeOf = (name: FunctionName) => lambda.Code;

export interface SerenyaFunctionProps {
  readonly name: FunctionName;
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly architecture: Architecture;
  readonly codeOf: CodeOf;
  readonly key: IKey;
  readonly targets: GrantTargets;
  readonly variables: Readonly<Record<string, string>>;
}

/** One function of the manifest with all that is its own: role, grants, log group, version and alias `live`. */
export class SerenyaFunction extends Construct {
  readonly alias: lambda.Alias;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: SerenyaFunctionProps) {
    super(scope, id);
    const { name, environment, config, architecture } = props;
    const row: FunctionRow = manifest[name];
    const functionName = functionNameOf(environment, name);
    const isReserved = name === "process";
    const logGroup = new LogGroup(this, "Logs", {
      logGroupName: functionLogName(environment, name),
      retention: config.retentionDays as RetentionDays,
      encryptionKey: props.key,
      removalPolicy: config.isDurable ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, "Role", {
      description: `What ${functionName} may do`,
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
    });
    const ownLog = `arn:${Stack.of(this).partition}:logs:${config.region}:${Stack.of(this).account}:log-group:${functionLogName(environment, name)}:*`;
    // In place of AWSLambdaBasicExecutionRole, which may write to every log group of the account.
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ["logs:CreateLogStream", "logs:PutLogEvents"],
        resources: [ownLog],
      }),
    );
    const grants = grantsFor(row.needs, props.targets);
    for (const statement of grants) this.role.addToPolicy(statement);
    acknowledgeRole(this.role, ownLog, grants);

    const handler = new lambda.Function(this, "Function", {
      functionName,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: architecture === "arm64" ? lambda.Architecture.ARM_64 : lambda.Architecture.X86_64,
      handler: "index.handler",
      code: props.codeOf(name),
      memorySize: row.memory,
      timeout: Duration.seconds(row.timeout),
      role: this.role,
      logGroup,
      tracing: lambda.Tracing.ACTIVE,
      environment: { ...props.variables },
      ...(isReserved && { reservedConcurrentExecutions: fixed.processReservedConcurrency }),
    });
    acknowledgeFunction(handler, row, { isReserved });
    const provisioned = config.provisionedConcurrency[name];
    this.alias = new lambda.Alias(this, "Live", {
      aliasName: liveAlias,
      version: handler.currentVersion,
      ...(provisioned !== undefined && { provisionedConcurrentExecutions: provisioned }),
    });
  }
}
