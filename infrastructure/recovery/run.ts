import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { type Environment, stages } from "../config.ts";
import { openAws } from "./aws/open.ts";
import { findPlaces } from "./aws/places.ts";
import { RecoverFault } from "./fault.ts";
import { helpOn, usage } from "./help.ts";
import type { Installation } from "./installation.ts";
import { openLocal } from "./local/open.ts";
import type { Task } from "./task.ts";
import { tasks } from "./tasks/index.ts";

export interface Output {
  /** Answers. */
  print(text: string): void;
  /** What a person should know beside them. */
  note(text: string): void;
}

const common = {
  env: { type: "string" },
  local: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  yes: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Runs one task; answers with the exit status. */
export async function runRecover(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  try {
    await run(args, output);
    return 0;
  } catch (error) {
    const fault = explained(error);
    output.note(`${fault.code}: ${fault.message}`);
    return fault.code === "usage" ? 2 : 1;
  }
}

async function run([name, ...args]: readonly string[], output: Output): Promise<void> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h")
    return output.print(usage(tasks));
  const task = tasks.find((one) => one.name === name);
  if (!task) throw new RecoverFault("usage", `There is no task ${name}. See: npm run recover`);
  const { values, positionals } = parse(task, args);
  if (values.help) return output.print(helpOn(task));
  const installation = await open(task, values);
  try {
    await task.run({
      installation,
      words: positionals,
      options: values,
      say: output.note,
      answer: (value) => output.print(JSON.stringify(value, null, 2)),
      agree: (plan) => agree(plan, installation, values, output),
    });
  } finally {
    installation.close();
  }
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(task: Task, args: string[]): { values: Values; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...task.options, ...common },
    });
    return { values: values as Values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error)) throw error;
    throw new RecoverFault("usage", error.message.split(/\.\s/)[0] ?? error.message);
  }
}

async function open(task: Task, { env, local }: Values): Promise<Installation> {
  if (typeof local === "string" && env === undefined && task.worksOn !== "aws") return openLocal(local);
  if (typeof env === "string" && local === undefined && isEnvironment(env))
    return openAws(await findPlaces(env));
  const places =
    task.worksOn === "aws" ? "--env dev or --env prod" : "--env dev, --env prod or --local FOLDER";
  throw new RecoverFault("usage", `Say where, with ${places}.`);
}

const isEnvironment = (text: string): text is Environment => text in stages;

async function agree(plan: readonly string[], { name }: Installation, values: Values, output: Output) {
  for (const line of plan) output.note(line);
  if (values["dry-run"]) {
    output.note("Nothing was changed.");
    return false;
  }
  if (values.yes) return true;
  if (!process.stdin.isTTY)
    throw new RecoverFault("not-confirmed", "Nobody is there to ask: give --yes, or --dry-run to only look.");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const typed = await terminal.question(`Type ${name} to go on: `);
  terminal.close();
  if (typed.trim() !== name) throw new RecoverFault("not-confirmed", "Nothing was changed.");
  return true;
}

/** What AWS and the machine refuse, by the service's own name of it. */
function explained(error: unknown): RecoverFault {
  if (error instanceof RecoverFault) return error;
  const { name = "", message = "", operation, code } = error as Error & { operation?: string; code?: string };
  if (name === "CredentialsProviderError" || code === "CredentialsProviderError")
    return new RecoverFault(
      "no-credentials",
      "There are no AWS credentials: sign in first, as with `aws sso login`.",
    );
  if (name === "AwsFault") return new RecoverFault("aws-refused", `${operation}: ${code}`);
  if ("$metadata" in (error as object)) return new RecoverFault("aws-refused", `${name}: ${message}`);
  throw error;
}
