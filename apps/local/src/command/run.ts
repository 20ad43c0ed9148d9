import { isIPv4 } from "node:net";
import { buildApp } from "../app/index.ts";
import { boot } from "../boot.ts";
import { explainFault } from "../start-fault.ts";
import { endOnDefect } from "./end-on-defect.ts";
import { parseOptions } from "./options.ts";
import { stopOnSignal } from "./stop-on-signal.ts";
import { greeting, notLoopback, usage } from "./texts.ts";

/** Runs the command: starts the system and answers at once; the exit status is set when it can't start. */
export async function run(args: readonly string[]): Promise<void> {
  const parsed = parseOptions(args, process.env);
  if (!parsed.ok) return end(2, `${parsed.error}.\n\n${usage}`.replace("..", "."));
  const { state, host, port, log, help } = parsed.value;
  if (help) {
    process.stdout.write(usage);
    return;
  }
  // Before anything else: a signal during the start stops it too.
  const stop = stopOnSignal();
  try {
    const app = await buildApp(print);
    // Without the app all the rest still works: better to run and say so than not to run.
    if (!app.ok) process.stderr.write(`${app.error}\n`);
    const running = await boot({
      state,
      host,
      port,
      ...(app.ok && { app: app.value }),
      writeLine: log ? print : printFaults,
      environment: process.env,
    });
    stop.with(running.close);
    endOnDefect();
    if (!isLoopback(host)) process.stderr.write(notLoopback(host));
    process.stdout.write(greeting(running));
  } catch (fault) {
    const sentence = explainFault(fault, { state, host, port });
    if (sentence === undefined) throw fault;
    end(1, `${sentence}\n`);
  }
}

function end(status: number, text: string): void {
  process.stderr.write(text);
  process.exitCode = status;
}

const isLoopback = (host: string) =>
  host === "localhost" || host === "::1" || (isIPv4(host) && host.startsWith("127."));

const print = (line: string) => {
  process.stdout.write(`${line}\n`);
};
const printFaults = (line: string) => {
  if (!line.includes('"level":"info"')) process.stderr.write(`${line}\n`);
};
