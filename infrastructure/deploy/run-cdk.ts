import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkout } from "../bundle/folder.ts";

const cdk = join(dirname(createRequire(import.meta.url).resolve("aws-cdk/package.json")), "bin/cdk");

export interface CdkOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether what it says is shown as it comes, and its questions can be answered. */
  readonly isShown?: boolean;
}

/** Runs the CDK's command line in `infrastructure/`. @throws Error with what it said, when it fails */
export function runCdk(
  args: readonly string[],
  { environment, isShown = false }: CdkOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cdk, ...args], {
      cwd: join(checkout, "infrastructure"),
      env: {
        PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
        CDK_DISABLE_CLI_TELEMETRY: "true",
        ...environment,
      },
      stdio: isShown ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (part: Buffer) => {
      said += part.toString();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(said)
        : reject(new Error(`cdk ${args[0]} ended with ${code}${said ? `:\n${said.slice(-3_000)}` : ""}`)),
    );
  });
}
