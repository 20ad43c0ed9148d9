/**
 * `npm run test:cloud`: deploys the real CDK app into an emulator on loopback and takes the journeys of the local
 * process through it. Prints each step with its time, and at the end `N passed, N failed`.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkout } from "../bundle/folder.ts";
import { createSteps } from "../journey/steps.ts";
import { installEmulator } from "./emulator.ts";
import { runSuite } from "./suite.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "serenya-cloud-"));
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
let log = "";
try {
  await steps.step("the emulator is installed (MiniStack, in .cache)", async () => installEmulator());
  if (steps.counts.failed === 0) log = await runSuite(steps, folder);
} finally {
  if (steps.counts.failed > 0 && log) {
    const kept = join(checkout, ".cache/emulator.log");
    writeFileSync(kept, log);
    print(`What the emulator wrote is in ${kept}`);
  }
  rmSync(folder, { recursive: true, force: true });
}
print(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);
print(`${steps.counts.passed} passed, ${steps.counts.failed} failed`);
process.exit(steps.counts.failed === 0 ? 0 : 1);
