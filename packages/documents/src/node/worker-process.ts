import { type ChildProcess, fork } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Answer, Task } from "./worker.ts";

export interface Listener {
  readonly answered: (answer: Answer) => void;
  /** The process ended, or was killed because it grew too large. */
  readonly broken: () => void;
}

/** A process that reads one document at a time. */
export interface ReaderProcess {
  ask(task: Task, listener: Listener): void;
  /** After the answer: keeps the process for the next document, or kills it. */
  release(keep: boolean): void;
}

/** Below this the runtime can't start. */
const LEAST_MEGABYTES = 24;
/** How often the size of a process is looked at, in milliseconds. */
const LOOK = 200;

interface Waiting {
  readonly child: ChildProcess;
  readonly megabytes: number;
}
let idle: Waiting | null = null;

/** The waiting process, or a new one. A process that grows past `megabytes` is killed. */
export function takeProcess(megabytes: number): ReaderProcess {
  const child = takeChild(megabytes);
  let watch: NodeJS.Timeout | undefined;
  let detach: () => void = () => undefined;
  return {
    ask: (task, { answered, broken }) => {
      child.on("message", answered).once("exit", broken).once("error", broken);
      detach = () => child.off("message", answered).off("exit", broken).off("error", broken);
      watch = setInterval(() => void killIfLarge(child, megabytes), LOOK);
      child.send(task, (failed) => {
        if (failed) broken();
      });
    },
    release: (keep) => {
      clearInterval(watch);
      detach();
      if (keep && idle === null) keepChild(child, megabytes);
      else child.kill("SIGKILL");
    },
  };
}

/** Ends the waiting process. */
export function closeIdleProcess(): Promise<void> {
  const waiting = idle;
  idle = null;
  if (!waiting) return Promise.resolve();
  return new Promise((resolve) => {
    hold(waiting.child, true);
    waiting.child.once("exit", () => resolve());
    waiting.child.kill("SIGKILL");
  });
}

function takeChild(megabytes: number): ChildProcess {
  const waiting = idle;
  idle = null;
  if (waiting?.megabytes === megabytes && waiting.child.connected) {
    hold(waiting.child, true);
    return waiting.child;
  }
  waiting?.child.kill("SIGKILL");
  const child = fork(fileURLToPath(new URL("./worker.ts", import.meta.url)), [], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${Math.max(LEAST_MEGABYTES, megabytes)}`, "--no-warnings"],
    // Nothing of ours is in reach of a document: no credentials, no addresses.
    env: {},
    // What an engine prints may quote the document.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // A process that dies while nobody listens must not take this one with it.
  child.on("error", () => undefined);
  child.once("exit", () => {
    if (idle?.child === child) idle = null;
  });
  return child;
}

function keepChild(child: ChildProcess, megabytes: number): void {
  idle = { child, megabytes };
  hold(child, false);
}

/** Whether the process keeps this one alive. */
function hold(child: ChildProcess, held: boolean): void {
  if (held) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Native engines take memory that no limit of the runtime counts. Where the system does not tell, only that limit holds. */
async function killIfLarge({ pid }: ChildProcess, megabytes: number): Promise<void> {
  if (process.platform !== "linux" || pid === undefined) return;
  const pages = (await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "")).split(" ")[1];
  if (Number(pages) * 4096 > (BASE_MEGABYTES + megabytes) * 1024 * 1024) process.kill(pid, "SIGKILL");
}

/** What the runtime and the code take before any document, in megabytes. */
const BASE_MEGABYTES = 200;
