import type { Task } from "./task.ts";

/** All tasks, one line each. */
export const usage = (tasks: readonly Task[]): string =>
  [
    "npm run recover -- TASK (--env dev|prod | --local FOLDER) [--dry-run] [--yes]",
    "",
    ...tasks.map(
      ({ name, summary, worksOn }) => `  ${name.padEnd(18)} ${summary}${worksOn === "aws" ? " (AWS)" : ""}`,
    ),
    "",
    "  --dry-run   say what would be done, and change nothing",
    "  --yes       don't ask; else you type the name of the installation",
    "  --local     the state folder of a local process, which must be stopped",
    "",
    "TASK --help says more; docs/recovery.md says when, how long, and what is lost.",
  ].join("\n");

/** One task in full. */
export const helpOn = ({ name, usage: how, summary, help, worksOn }: Task): string =>
  [
    `npm run recover -- ${[name, how].filter(Boolean).join(" ")} ${worksOn === "aws" ? "--env dev|prod" : "(--env dev|prod | --local FOLDER)"} [--dry-run] [--yes]`,
    "",
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    "",
    ...help,
  ].join("\n");
