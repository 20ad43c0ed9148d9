import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { limits } from "@serenya/contract";
import { recordAct } from "@serenya/domain";
import { writeEpoch } from "@serenya/domain/operate";
import { stages } from "../../config.ts";
import { awsOf } from "../aws/of.ts";
import type { AwsPlaces } from "../aws/places.ts";
import { RecoverFault } from "../fault.ts";
import { forgetAgain } from "../restore/forget-again.ts";
import {
  describeTable,
  equip,
  type RestorePoint,
  recoveryWindow,
  restore,
} from "../restore/restored-table.ts";
import { stampOf } from "../restore/wait.ts";
import type { Task } from "../task.ts";

export const restoreTable: Task = {
  name: "restore-table",
  summary: "the accounts as they were at a moment of the last 35 days, in a new table",
  usage: "(--to TIME | --backup ARN) [--as NAME]",
  help: [
    "Makes a new table beside the one in use, which is left as it is: restores, mends, deletes again everybody who had",
    "left, switches on stream, recovery, protection and tags. Then it says what to put into the configuration; the",
    "deployment lets functions and stream go over to the new table. TIME as 2026-11-22T12:00:00Z.",
    "Lost is what was written to accounts after TIME: who signed up then has no account, who changed something has the",
    "old state. Everybody signs in again. Documents and results are not in the table.",
    "Takes 20 minutes to some hours, most of it DynamoDB's. Broken off? Begin again with the same --as and --resume.",
  ],
  worksOn: "aws",
  options: {
    to: { type: "string" },
    backup: { type: "string" },
    as: { type: "string" },
    resume: { type: "boolean" },
  },
  async run({ installation, options, say, answer, agree }) {
    const places = awsOf(installation);
    const { environment, tableName: source, client } = places;
    const dynamo = new DynamoDBClient(client);
    const point = pointOf(options);
    const now = installation.deps.clock.now();
    const target = typeof options.as === "string" ? options.as : `${source}-${stampOf(now)}`;
    await check(dynamo, { source, target, point, isResumed: options.resume === true });
    if (!(await agree(planOf(places, target, point)))) return;

    if (!(await describeTable(dynamo, target))) {
      say(`Restoring into ${target} ...`);
      await restore(dynamo, { source, target, point });
    }
    say("Mending, and deleting again whoever had left ...");
    const restored = installation.onTable?.(target) ?? installation.deps;
    const forgotten = await forgetAgain(restored);
    // Sessions that were ended since, by sign-out or by an operator, would stand again.
    await writeEpoch(restored, now.getTime());
    const { isDurable } = stages[environment];
    say("Stream, protection, recovery, tags ...");
    const streamArn = await equip(dynamo, { source, target }, { isDurable, recoveryDays: limits.backupDays });
    await recordAct(installation.deps, {
      type: "operator_restored_table",
      details: { accounts: forgotten.accounts, forgotten: forgotten.forgotten },
    });
    answer({ tableName: target, streamArn, ...forgotten });
    for (const line of whatIsLeft(environment, target, streamArn)) say(line);
  },
};

function pointOf({ to, backup }: Readonly<Record<string, string | boolean | undefined>>): RestorePoint {
  if ((typeof to === "string") === (typeof backup === "string"))
    throw new RecoverFault("usage", "Say to when, with --to TIME, or from what, with --backup ARN.");
  if (typeof backup === "string") return { kind: "backup", arn: backup };
  const time = new Date(String(to));
  if (Number.isNaN(time.getTime()) || !String(to).endsWith("Z"))
    throw new RecoverFault("usage", "The time must look like 2026-11-22T12:00:00Z.");
  return { kind: "time", time };
}

async function check(
  dynamo: DynamoDBClient,
  given: { source: string; target: string; point: RestorePoint; isResumed: boolean },
): Promise<void> {
  const { source, target, point, isResumed } = given;
  const isThere = (await describeTable(dynamo, target)) !== undefined;
  if (target === source || (isThere && !isResumed))
    throw new RecoverFault(
      "target-exists",
      `There is a table ${target}: give --resume to go on with it, or another --as.`,
    );
  if (isResumed && !isThere)
    throw new RecoverFault("not-found", `There is no table ${target} to go on with.`);
  if (point.kind === "backup" || isThere) return;
  const window = await recoveryWindow(dynamo, source);
  if (!window)
    throw new RecoverFault(
      "not-possible-now",
      `Point-in-time recovery of ${source} is off: only --backup is possible.`,
    );
  if (point.time < window.from || point.time > window.to)
    throw new RecoverFault(
      "outside-recovery-window",
      `${source} can be restored to a time from ${window.from.toISOString()} to ${window.to.toISOString()}.`,
    );
}

const planOf = ({ environment, tableName, account }: AwsPlaces, target: string, point: RestorePoint) => [
  `In ${environment}, account ${account}:`,
  `  1. restore ${tableName} as of ${point.kind === "time" ? point.time.toISOString() : point.arn} into ${target}`,
  "  2. make profiles and identity guards agree",
  "  3. delete again every account whose deletion is among the events",
  "  4. end every session in it: those that were ended since would stand again",
  "  5. switch on stream, deletion protection, recovery, tags and expiry as the table in use has them",
  `${tableName} stays in use, and as it is, until a deployment says otherwise.`,
];

const whatIsLeft = (environment: string, name: string, streamArn: string): readonly string[] => [
  "",
  "Now let the system go over to it:",
  `  1. in infrastructure/config.ts, stages.${environment}:`,
  `       restoredTable: { name: ${JSON.stringify(name)}, streamArn: ${JSON.stringify(streamArn)} },`,
  `  2. npm run diff:${environment}, then npm run deploy:${environment}: functions, grants and the stream's reader go over`,
  `  3. npm run recover -- reapply-deletions --env ${environment}: whoever left between step 3 above and the deployment`,
];
