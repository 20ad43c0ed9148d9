import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";

/** What the stack tells functions, with values that lead nowhere: importing calls nobody. */
const environment = {
  AWS_REGION: "eu-west-1",
  AWS_LAMBDA_FUNCTION_NAME: "SerenyaBackend-dev-BenchFunction",
  AWS_ACCESS_KEY_ID: "none",
  AWS_SECRET_ACCESS_KEY: "none",
  SERENYA_ENVIRONMENT: "dev",
  DYNAMO_TABLE_NAME: "none",
  TEMP_BUCKET_NAME: "none",
  EVENTS_BUCKET_NAME: "none",
  KMS_KEY_ID: "none",
  SIGNING_KEYS_SECRET_ARN: "none",
  EMAIL_PEPPER_SECRET_ARN: "none",
  IDENTITY_PROVIDERS: JSON.stringify({
    google: { issuers: [], audiences: [], jwksUri: "http://127.0.0.1/" },
    apple: { issuers: [], audiences: [], jwksUri: "http://127.0.0.1/" },
  }),
  ALLOW_ORIGINS: "http://localhost",
};

/** Milliseconds that a fresh process takes to import a module, without its own start. */
export function importTime(file: string): number {
  const script = `const from = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    process.stdout.write(String(performance.now() - from));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    env: { PATH: process.env.PATH ?? "", ...environment },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${file} can't be imported:\n${stderr}`);
  return Number(stdout);
}
