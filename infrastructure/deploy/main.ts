/**
 * `npm run deploy:dev`, `deploy:prod`, `diff:dev`, `diff:prod`, `destroy:dev`: says what it will do, looks at the
 * account first, and asks before it changes anything (`--yes` answers for you).
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { CloudFormationClient, DescribeStacksCommand } from "@aws-sdk/client-cloudformation";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { functionNames } from "@serenya/functions";
import { bundleFunction } from "../bundle/bundle-function.ts";
import { bundlesFolder, checkout } from "../bundle/folder.ts";
import { type Environment, fixed, stages } from "../config.ts";
import { backendStackName, edgeStackName } from "../constructs/names.ts";
import { edgeRegion } from "../edge/region.ts";
import { lookAtAccount } from "./checks.ts";
import { emptyDevBuckets } from "./empty-buckets.ts";
import { fillSecrets } from "./fill-secrets.ts";
import { plans } from "./plans.ts";
import { filesToPublish, publishApp } from "./publish-app.ts";
import { runCdk } from "./run-cdk.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    certificate: { type: "string" },
    architecture: { type: "string", default: fixed.architecture },
    yes: { type: "boolean", default: false },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const [action = "", environment = ""] = positionals;

function isKnown(given: readonly string[]): given is ["deploy" | "diff" | "destroy", Environment] {
  const [what = "", where = ""] = given;
  return (what === "deploy" || what === "diff" || (what === "destroy" && where === "dev")) && where in stages;
}

async function run(what: "deploy" | "diff" | "destroy", where: Environment): Promise<void> {
  const certificateArn = values.certificate;
  const { account, obstacles } = await lookAtAccount(where, { certificateArn });
  for (const line of plans[what](where, account)) print(line);
  for (const obstacle of obstacles) print(`! ${obstacle}`);
  if (what === "deploy" && obstacles.length > 0) throw new Error("Nothing was changed: see above.");
  if (what !== "diff" && !(await isAgreed())) throw new Error("Nothing was changed.");

  const architecture = values.architecture === "x86_64" ? "x86_64" : "arm64";
  await Promise.all(
    functionNames.map((name) => bundleFunction(name, { folder: bundlesFolder, architecture })),
  );
  const context = Object.entries({ bundles: bundlesFolder, architecture, certificateArn }).flatMap(
    ([name, value]) => (value ? ["-c", `${name}=${value}`] : []),
  );
  const stacks = [backendStackName(where), edgeStackName(where)];
  const cdk = (args: readonly string[]) =>
    runCdk([...args, ...stacks, ...context], {
      environment: { ...process.env, CDK_DEFAULT_ACCOUNT: account },
      isShown: true,
    });

  if (what === "diff") await cdk(["diff"]);
  if (what === "destroy") {
    await emptyDevBuckets(account);
    await cdk(["destroy", "--force"]);
  }
  if (what === "deploy") {
    await cdk(["deploy", "--require-approval", values.yes ? "never" : "broadening"]);
    await afterDeploy(where);
  }
}

async function afterDeploy(where: Environment): Promise<void> {
  const { region, identity } = stages[where];
  const filled = await fillSecrets(new SecretsManagerClient({ region }), where);
  print(
    filled.length > 0 ? `Filled for the first time: ${filled.join(", ")}` : "The secrets are as they were.",
  );

  const built = spawnSync(process.execPath, [join(checkout, "scripts/build-app.ts")], {
    cwd: checkout,
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("The app could not be built; the backend is deployed.");
  const {
    AppBucket: bucket,
    DistributionId: distributionId,
    Url: url,
  } = await outputsOf(edgeStackName(where));
  if (!bucket || !distributionId) throw new Error("The edge stack does not say where the app's files go.");
  const files = filesToPublish(join(checkout, "apps/client/dist"), identity);
  await publishApp(files, { bucket, distributionId });
  print(`Published ${files.length} files. Serenya is at ${url}; try it with: npm run smoke -- --url ${url}`);
}

async function outputsOf(StackName: string): Promise<Readonly<Record<string, string>>> {
  const { Stacks } = await new CloudFormationClient({ region: edgeRegion }).send(
    new DescribeStacksCommand({ StackName }),
  );
  return Object.fromEntries(
    (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey = "", OutputValue = "" }) => [OutputKey, OutputValue]),
  );
}

async function isAgreed(): Promise<boolean> {
  if (values.yes) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("Go on? (yes/no) ");
  terminal.close();
  return answer.trim().toLowerCase() === "yes";
}

try {
  const given = [action, environment];
  if (!isKnown(given))
    throw new Error("Say what and where: deploy, diff or destroy; dev or prod. Prod is never destroyed.");
  await run(...given);
} catch (error) {
  const { name, message } = error as Error;
  const hasNoCredentials = name === "CredentialsProviderError";
  print(
    hasNoCredentials
      ? "There are no AWS credentials: sign in first, for example with `aws sso login`."
      : message,
  );
  process.exitCode = 1;
}
