import { type ChildProcess, fork } from "node:child_process";
import type { Task } from "./one-document.ts";
import type { Answer } from "./worker.ts";

/** Pages after which a process is replaced, so that what engines keep does not add up. */
const PAGES_A_PROCESS = 60;

/** Runs tasks over `jobs` processes; `next` gives the following task, or null when there is none. */
export async function runJobs(
  jobs: number,
  next: () => Task | null,
  done: (answer: Answer) => void,
): Promise<void> {
  await Promise.all(Array.from({ length: jobs }, () => runOne(next, done)));
}

async function runOne(next: () => Task | null, done: (answer: Answer) => void): Promise<void> {
  let child = start();
  let count = 0;
  for (let task = next(); task !== null; task = next()) {
    if (count++ === PAGES_A_PROCESS) {
      child.disconnect();
      child = start();
      count = 1;
    }
    const answer = await ask(child, task);
    if (answer === null) child = start();
    done(answer ?? { task, defect: "The process ended." });
  }
  if (child.connected) child.disconnect();
}

const start = (): ChildProcess =>
  fork(new URL("./worker.ts", import.meta.url), { stdio: ["ignore", "ignore", "inherit", "ipc"] });

/** Null where the process ended instead of answering. */
function ask(child: ChildProcess, task: Task): Promise<Answer | null> {
  return new Promise((resolve) => {
    const ended = () => resolve(null);
    child.once("exit", ended);
    child.once("message", (answer) => {
      child.off("exit", ended);
      resolve(answer as Answer);
    });
    child.send(task);
  });
}
