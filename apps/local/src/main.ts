import { nodeFault } from "./node-version.ts";

// Checked before the rest is even loaded: it would fail with a stack.
const fault = nodeFault(process.version);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
} else {
  const { run } = await import("./command/run.ts");
  await run(process.argv.slice(2));
}
