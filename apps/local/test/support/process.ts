import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

const here = resolve(import.meta.dirname, "../..");

/** The real process, as `npm start` runs it. */
export interface Child {
  readonly process: ChildProcess;
  /** All that it has written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Its exit status or the signal that ended it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export function startProcess(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  entry = "src/main.ts",
): Child {
  const child = spawn(process.execPath, [resolve(here, entry), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (part: Buffer) => {
    output.stdout += part.toString();
  });
  child.stderr.on("data", (part: Buffer) => {
    output.stderr += part.toString();
  });
  const ended = new Promise<number | NodeJS.Signals>((done) => {
    child.on("close", (code, signal) => done(code ?? signal ?? -1));
  });
  return { process: child, output, ended };
}

/** Waits until the process says where it is. */
export async function addressOf({ output, ended }: Child): Promise<string> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  for (;;) {
    const address = /running on this machine: +(\S+)/.exec(output.stdout)?.[1];
    if (address) return address;
    if (isOver) throw new Error(`the process ended: ${output.stderr}`);
    await new Promise((next) => setTimeout(next, 5));
  }
}
