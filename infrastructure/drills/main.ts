/**
 * `npm run drills`: breaks a running system in ten ways, and mends each with nothing but what docs/runbook.md says:
 * on the deployed stack in the emulator, and on a local process where the emulator is hollow. Prints each drill with
 * its time, and at the end `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installEmulator } from "../cloud/emulator.ts";
import { runSuite } from "../cloud/suite.ts";
import { createSteps } from "../journey/steps.ts";
import { drillsInTheCloud } from "./cloud/drills.ts";
import { drillsOnALaptop } from "./laptop/drills.ts";
import { installCli } from "./operator/cli.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "serenya-drills-"));
const steps = createSteps(print);
const started = performance.now();
/** Whatever hangs, this ends. */
const patience = 8 * 60_000;
setTimeout(() => {
  print(`not done within ${patience / 60_000} minutes`);
  print(`${steps.counts.passed} passed, ${steps.counts.failed + 1} failed`);
  process.exit(1);
}, patience).unref();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
try {
  await steps.step("the emulator and the operator's tools are installed (PyPI, in .cache)", async () => {
    installEmulator();
    installCli();
  });
  if (steps.counts.failed === 0) {
    await drillsOnALaptop(steps, folder);
    await runSuite(steps, folder, drillsInTheCloud);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
print(`${steps.counts.passed} passed, ${steps.counts.failed} failed`);
process.exit(steps.counts.failed === 0 ? 0 : 1);
