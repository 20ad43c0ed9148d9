import { type FunctionName, type FunctionRow, functionNames, manifest } from "@serenya/functions";
import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { type Architecture, type Environment, fixed, type StageConfig, shellOrigins } from "./config.ts";
import { AccessLogBucket } from "./constructs/access-log-bucket.ts";
import { Api } from "./constructs/api.ts";
import { EncryptionKey } from "./constructs/encryption-key.ts";
import { EventsBucket } from "./constructs/events-bucket.ts";
import { variablesOf } from "./constructs/function-variables.ts";
import type { GrantTargets } from "./constructs/grants.ts";
import { firstTableName, pascal } from "./constructs/names.ts";
import { Observability } from "./constructs/observability/observability.ts";
import { OriginGuard } from "./constructs/origin-guard.ts";
import { ProcessQueue } from "./constructs/process-queue.ts";
import { ProfileTable } from "./constructs/profile-table.ts";
import { QueueTrigger } from "./constructs/queue-trigger.ts";
import { ScheduledLook } from "./constructs/scheduled-look.ts";
import { Secrets } from "./constructs/secrets.ts";
import { type CodeOf, SerenyaFunction } from "./constructs/serenya-function.ts";
import { StreamTrigger } from "./constructs/stream-trigger.ts";
import { TempBucket } from "./constructs/temp-bucket.ts";

export interface SerenyaBackendProps extends StackProps {
  readonly environment: Environment;
  readonly config: StageConfig;
  readonly codeOf: CodeOf;
  readonly architecture?: Architecture;
}

/** Everything behind the edge: table, buckets, queue, key, secrets, fourteen functions, the API. */
export class SerenyaBackendStack extends Stack {
  readonly api: Api;

  constructor(scope: Construct, id: string, props: SerenyaBackendProps) {
    super(scope, id, { ...props, env: { ...props.env, region: props.config.region } });
    const { environment, config, codeOf, architecture = fixed.architecture } = props;
    const { isDurable } = config;
    const origins = [...config.allowOrigins, ...shellOrigins];

    const { key } = new EncryptionKey(this, "Encryption", { environment, isDurable });
    const { table } = new ProfileTable(this, "Profiles", {
      environment,
      isDurable,
      restored: config.restoredTable,
    });
    const { queue } = new ProcessQueue(this, "Incoming", { environment, key });
    const { bucket: temp } = new TempBucket(this, "Temp", { environment, key, queue, origins });
    const { bucket: accessLog } = new AccessLogBucket(this, "AccessLogs", { environment, config });
    const { bucket: events } = new EventsBucket(this, "Events", {
      environment,
      key,
      isDurable,
      accessLog,
    });
    const secrets = new Secrets(this, "Secrets", { environment, key, isDurable });

    const targets: GrantTargets = {
      tableArn: table.tableArn,
      tableName: firstTableName(environment),
      tempBucketArn: temp.bucketArn,
      eventsBucketArn: events.bucketArn,
      keyArn: key.keyArn,
      secretArns: secrets.arns,
      environment,
      region: config.region,
      account: this.account,
      model: config.model,
    };
    const make = (name: FunctionName): SerenyaFunction =>
      new SerenyaFunction(this, `${pascal(name)}Function`, {
        name,
        environment,
        config,
        architecture,
        codeOf,
        key,
        targets,
        variables: variablesOf(name, {
          environment,
          tableName: table.tableName,
          tempBucketName: temp.bucketName,
          eventsBucketName: events.bucketName,
          keyArn: key.keyArn,
          signingKeysArn: secrets.arns["signing-keys"],
          emailPepperArn: secrets.arns["email-pepper"],
          identity: config.identity,
          model: config.model,
          origins,
        }),
      });
    const functions = Object.fromEntries(functionNames.map((name) => [name, make(name)])) as Record<
      FunctionName,
      SerenyaFunction
    >;
    for (const name of functionNames) {
      const { schedule }: FunctionRow = manifest[name];
      if (!schedule) continue;
      const ruleName = `serenya-${environment}-${schedule.event.look}`;
      new ScheduledLook(this, `${pascal(name)}Schedule`, {
        ruleName,
        schedule,
        target: functions[name].alias,
      });
    }
    new QueueTrigger(this, "ProcessTrigger", { target: functions.process, queue, key });
    new StreamTrigger(this, "StreamTrigger", {
      environment,
      target: functions["stream-processor"],
      table,
      key,
    });
    this.api = new Api(this, "Api", {
      environment,
      config,
      origins,
      key,
      functions: Object.fromEntries(functionNames.map((name) => [name, functions[name].alias])) as Record<
        FunctionName,
        SerenyaFunction["alias"]
      >,
    });
    new OriginGuard(this, "OriginGuard", { environment, stage: this.api.restApi.deploymentStage, key });
    new Observability(this, "Observability", { environment, config, account: this.account, key });
    new CfnOutput(this, "ApiId", { value: this.api.restApi.restApiId });
  }
}
