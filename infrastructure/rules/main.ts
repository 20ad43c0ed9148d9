/**
 * `npm run rules`: cdk-nag (four packs), cfn-lint and checkov over all stacks. Prints what is acknowledged, by rule
 * and resource with its reason, and fails on what isn't, on an acknowledgement whose day of review has come, and on
 * one that matches nothing. Ends with `N passed, N failed`: one for each tool, and one for each of the three.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSteps } from "../journey/steps.ts";
import type { Finding } from "./finding.ts";
import { acknowledgementsOf, judge } from "./judge.ts";
import { cfnLint, checkov } from "./linters.ts";
import { madeByCdk } from "./made-by-cdk.ts";
import { nag } from "./nag.ts";
import { report } from "./report.ts";
import { synthesise } from "./synthesise.ts";
import { installTools } from "./tools.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const steps = createSteps(print);
const folder = mkdtempSync(join(tmpdir(), "serenya-rules-"));
const none = (what: string, all: readonly unknown[]): void => {
  if (all.length > 0) throw new Error(`${all.length} ${what}`);
};
try {
  await steps.step("cfn-lint and checkov are installed (in .cache)", async () => installTools());
  const bare = synthesise(join(folder, "bare"), { isBare: true });
  const findings: Finding[] = [];
  const acknowledgements = [...acknowledgementsOf(bare.app), ...madeByCdk];
  for (const [name, look] of [
    ["cdk-nag", () => nag(bare.app)],
    ["cfn-lint", () => cfnLint(bare)],
    ["checkov", () => checkov(bare)],
  ] as const) {
    await steps.step(`${name} ran`, async () => {
      findings.push(...(await look()));
    });
  }
  const verdict = judge(findings, acknowledgements, new Date().toISOString().slice(0, 10));
  for (const line of report(verdict)) print(line);
  await steps.step("no finding is open", async () => none("open", verdict.open));
  await steps.step("no review is due", async () => none("to be looked at again", verdict.overdue));
  await steps.step("no acknowledgement is for nothing", async () => none("for nothing", verdict.unused));
  await steps.step("cdk-nag by itself, told what is acknowledged, finds nothing", async () =>
    none("open", nag(synthesise(join(folder, "told"), { isBare: false }).app)),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print(`${steps.counts.passed} passed, ${steps.counts.failed} failed`);
process.exit(steps.counts.failed === 0 ? 0 : 1);
