import {
  GetAliasCommand,
  LambdaClient,
  paginateListVersionsByFunction,
  UpdateAliasCommand,
} from "@aws-sdk/client-lambda";
import { type FunctionName, functionNames } from "@serenya/functions";
import { stages } from "../../config.ts";
import { functionNameOf, liveAlias } from "../../constructs/names.ts";
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
    "Takes effect within seconds; nothing is lost. Without --to: the version before the one in use. With --dry-run:",
    "says which versions there are. The next deployment puts the alias on a new version again: mend the code first.",
    `Functions: ${functionNames.join(", ")}.`,
  ],
  worksOn: "aws",
  options: { to: { type: "string" } },
  async run({ installation, words: [name], options: { to }, say, agree }) {
    const { environment, client } = awsOf(installation);
    if (!isFunction(name)) throw new RecoverFault("usage", `Name one of: ${functionNames.join(", ")}.`);
    const lambda = new LambdaClient(client);
    const FunctionName = functionNameOf(environment, name);
    const { FunctionVersion: current = "", RevisionId } = await lambda.send(
      new GetAliasCommand({ FunctionName, Name: liveAlias }),
    );
    const versions = await versionsOf(lambda, FunctionName);
    say(`${FunctionName}: versions ${versions.join(", ")}; in use ${current}.`);
    const target = typeof to === "string" ? to : before(versions, current);
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
    // The revision: nobody else has moved it since we looked.
    await lambda.send(
      new UpdateAliasCommand({ FunctionName, Name: liveAlias, FunctionVersion: target, RevisionId }),
    );
    const { FunctionVersion } = await lambda.send(new GetAliasCommand({ FunctionName, Name: liveAlias }));
    say(`In use now: ${FunctionVersion}. Back again: rollback ${name} --to ${current}`);
  },
};

/** Numbers of the published versions, oldest first. */
async function versionsOf(client: LambdaClient, FunctionName: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const page of paginateListVersionsByFunction({ client }, { FunctionName }))
    found.push(...(page.Versions ?? []).map(({ Version = "" }) => Version));
  return found.filter((version) => /^\d+$/.test(version)).toSorted((a, b) => Number(a) - Number(b));
}

const before = (versions: readonly string[], current: string): string | undefined =>
  versions.findLast((version) => Number(version) < Number(current));
