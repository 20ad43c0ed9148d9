import { GetAccountSettingsCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { GetParameterCommand, SSMClient } from "@aws-sdk/client-ssm";
import { GetCallerIdentityCommand, STSClient } from "@aws-sdk/client-sts";
import { type Environment, fixed, stages } from "../config.ts";
import { edgeRegion } from "../edge/region.ts";

export interface Situation {
  readonly account: string;
  /** What keeps the deployment from going well, in sentences. Empty: nothing was found. */
  readonly obstacles: readonly string[];
}

/** AWS keeps so many executions for functions without a reservation, and refuses reservations that leave fewer. */
const leastUnreserved = 100;
/** The bootstrap's version that the CDK's command line asks for. */
const leastBootstrap = 6;

/** Looks at the account before anything is changed: who we are, bootstrap, limits, and what has to be configured. */
export async function lookAtAccount(
  environment: Environment,
  { certificateArn }: { readonly certificateArn: string | undefined },
): Promise<Situation> {
  const { region } = stages[environment];
  const { Account: account } = await new STSClient({ region }).send(new GetCallerIdentityCommand({}));
  if (!account) throw new Error("AWS did not say whose credentials these are");
  const found = await Promise.all([
    ...[region, edgeRegion].map((at) => bootstrapObstacle(account, at)),
    concurrencyObstacle(environment, region),
  ]);
  return {
    account,
    obstacles: [...configurationObstacles(environment, certificateArn), ...found.flat()],
  };
}

/** What config.ts or the command line leaves open. */
export function configurationObstacles(
  environment: Environment,
  certificateArn: string | undefined,
): readonly string[] {
  const { identity, domainName } = stages[environment];
  const without = (["google", "apple"] as const).filter((name) => identity[name].audiences.length === 0);
  return [
    ...without.map(
      (name) =>
        `No client id of ${name} is in infrastructure/config.ts (identity.${name}): nobody could sign in with it.`,
    ),
    ...(domainName && !certificateArn
      ? [`${domainName} needs a certificate in ${edgeRegion}: give it with --certificate ARN.`]
      : []),
    ...(certificateArn && !certificateArn.startsWith(`arn:aws:acm:${edgeRegion}:`)
      ? [`The certificate has to be in ${edgeRegion}, where CloudFront looks for it.`]
      : []),
  ];
}

async function bootstrapObstacle(account: string, region: string): Promise<readonly string[]> {
  const command = `npx cdk bootstrap aws://${account}/${region}`;
  try {
    const { Parameter } = await new SSMClient({ region }).send(
      new GetParameterCommand({ Name: "/cdk-bootstrap/hnb659fds/version" }),
    );
    return Number(Parameter?.Value) >= leastBootstrap
      ? []
      : [`The bootstrap of ${region} is too old: run \`${command}\` in infrastructure/.`];
  } catch (error) {
    if ((error as Error).name !== "ParameterNotFound") throw error;
    return [`${region} is not bootstrapped: run \`${command}\` in infrastructure/.`];
  }
}

async function concurrencyObstacle(environment: Environment, region: string): Promise<readonly string[]> {
  const { AccountLimit } = await new LambdaClient({ region }).send(new GetAccountSettingsCommand({}));
  const total = AccountLimit?.ConcurrentExecutions ?? 0;
  const needed = executionsNeeded(environment);
  if (total >= needed + leastUnreserved) return [];
  return [
    `The account may run ${total} functions at once in ${region}, and ${needed} reserved ones beside ${leastUnreserved} free ones are needed: ask AWS for ${needed + leastUnreserved} or more (Service Quotas, Lambda, "Concurrent executions").`,
  ];
}

/** What this installation takes out of the account's executions. */
export const executionsNeeded = (environment: Environment): number =>
  fixed.processReservedConcurrency +
  Object.values(stages[environment].provisionedConcurrency).reduce((sum, count) => sum + count, 0);
