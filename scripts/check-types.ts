/** Type-checks every tsconfig of the workspace with the native compiler, a few at a time. */
import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { availableParallelism } from "node:os";

const compiler = "node_modules/@typescript/native/bin/tsc";

const projects = globSync([
  "{packages,apps}/*/tsconfig*.json",
  "bench/tsconfig.json",
  "infrastructure/tsconfig.json",
  "scripts/tsconfig.json",
]).sort();
if (!existsSync(compiler)) {
  process.stderr.write("The TypeScript compiler is not installed: run `npm ci` first.\n");
  process.exit(1);
}

function check(project: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [compiler, "-p", project], { stdio: "inherit" });
    child.on("close", (code) => {
      if (code !== 0) process.stderr.write(`types: ${project} has errors\n`);
      resolve(code === 0);
    });
  });
}

const queue = [...projects];
const outcomes: boolean[] = [];
await Promise.all(
  Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
    for (let project = queue.shift(); project; project = queue.shift()) outcomes.push(await check(project));
  }),
);
const failed = outcomes.filter((ok) => !ok).length;
process.stdout.write(`types: ${outcomes.length - failed} projects passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
