import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import {
  AddPermissionCommand,
  CreateAliasCommand,
  GetAliasCommand,
  type GetAliasCommandOutput,
  LambdaClient,
  paginateListVersionsByFunction,
  ResourceNotFoundException,
  UpdateAliasCommand,
} from "@aws-sdk/client-lambda";
import { type FunctionName, functionNames, manifest } from "@serenya/functions";
import { stages } from "../../config.ts";
import { backendStackName, functionNameOf, liveAlias } from "../../constructs/names.ts";
import { awsOf } from "../aws/of.ts";
import { RecoverFault } from "../fault.ts";
import type { Task } from "../task.ts";

const isFunction = (word: string | undefined): word is FunctionName =>
  functionNames.some((name) => name === word);

export const rollback: Task = {
  name: "rollback",
  summary: "put a function back to an earlier version, by its alias",
  usage: "FUNCTION [--to VERSION]",
  help: [
    "Takes effect within seconds; nothing is lost. Without --to: the version before the one in use, or the newest",
    "where the alias was deleted. With --dry-run: says which versions there are. The next deployment puts the",
    "alias on a new version again: mend the code first.",
    `Functions: ${functionNames.join(", ")}.`,
  ],
  worksOn: "aws",
  options: { to: { type: "string" } },
  async run({ installation, words: [name], options: { to }, say, agree }) {
    const { environment, client } = awsOf(installation);
    if (!isFunction(name)) throw new RecoverFault("usage", `Name one of: ${functionNames.join(", ")}.`);
    const lambda = new LambdaClient(client);
    const FunctionName = functionNameOf(environment, name);
    const alias = await aliasOf(lambda, FunctionName);
    const current = alias?.FunctionVersion ?? "none";
    const versions = await versionsOf(lambda, FunctionName);
    say(`${FunctionName}: versions ${versions.join(", ")}; in use ${current}.`);
    // An alias that is lost is made anew on the newest version: it was on that one, unless somebody had gone back.
    const target = typeof to === "string" ? to : alias ? before(versions, current) : versions.at(-1);
    if (target === undefined)
      throw new RecoverFault("no-earlier-version", `There is no version before ${current}.`);
    if (!versions.includes(target)) throw new RecoverFault("not-found", `There is no version ${target}.`);
    const provisioned = stages[environment].provisionedConcurrency[name];
    const plan = [`Let ${liveAlias} of ${FunctionName} be version ${target} in the place of ${current}.`];
    if (provisioned !== undefined)
      plan.push(
        `Its ${provisioned} provisioned executions belong to the alias and are made anew for version ${target}: for some minutes first answers are slower.`,
      );
    if (!(await agree(plan))) return;
    const put = { FunctionName, Name: liveAlias, FunctionVersion: target };
    // The revision: nobody else has moved it since we looked.
    if (alias) await lambda.send(new UpdateAliasCommand({ ...put, RevisionId: alias.RevisionId }));
    else {
      await lambda.send(new CreateAliasCommand(put));
      say(await admitGateway(name, { environment, client, lambda, FunctionName }));
    }
    const now = await aliasOf(lambda, FunctionName);
    say(
      `In use now: ${now?.FunctionVersion}.${alias ? ` Back again: rollback ${name} --to ${current}` : ""}`,
    );
  },
};

/** The alias that everything calls; undefined where somebody has deleted it. */
async function aliasOf(
  lambda: LambdaClient,
  FunctionName: string,
): Promise<GetAliasCommandOutput | undefined> {
  try {
    return await lambda.send(new GetAliasCommand({ FunctionName, Name: liveAlias }));
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Who may call an alias goes with it. The gateway is let in again; a schedule has to be deployed anew. */
async function admitGateway(
  name: FunctionName,
  {
    environment,
    client,
    lambda,
    FunctionName,
  }: { readonly lambda: LambdaClient; readonly FunctionName: string } & Pick<
    ReturnType<typeof awsOf>,
    "environment" | "client"
  >,
): Promise<string> {
  const { kind } = manifest[name].trigger;
  if (kind !== "http" && kind !== "authorizer") return "Its queue or stream finds it again by itself.";
  const StackName = backendStackName(environment);
  const { Stacks } = await new CloudFormationClient(client).send(new DescribeStacksCommand({ StackName }));
  const [account, region] = (Stacks?.[0]?.StackId ?? "").split(":").slice(3, 5).reverse();
  const apiId = Stacks?.[0]?.Outputs?.find(({ OutputKey }) => OutputKey === "ApiId")?.OutputValue;
  if (!apiId) throw new RecoverFault("not-found", `${StackName} does not say the id of its API.`);
  await lambda.send(
    new AddPermissionCommand({
      FunctionName,
      Qualifier: liveAlias,
      StatementId: "gateway-after-lost-alias",
      Action: "lambda:InvokeFunction",
      Principal: "apigateway.amazonaws.com",
      SourceAccount: account,
      SourceArn: `arn:aws:execute-api:${region}:${account}:${apiId}/*`,
    }),
  );
  return "The API may call it again.";
}

/** Numbers of the published versions, oldest first. */
async function versionsOf(client: LambdaClient, FunctionName: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const page of paginateListVersionsByFunction({ client }, { FunctionName }))
    found.push(...(page.Versions ?? []).map(({ Version = "" }) => Version));
  return found.filter((version) => /^\d+$/.test(version)).toSorted((a, b) => Number(a) - Number(b));
}

const before = (versions: readonly string[], current: string): string | undefined =>
  versions.findLast((version) => Number(version) < Number(current));
