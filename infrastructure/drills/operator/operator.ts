import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { checkout } from "../../bundle/folder.ts";
import { environment, region, variables } from "../../cloud/deploy-to-emulator.ts";
import type { Emulator } from "../../cloud/emulator.ts";
import { cliPrograms } from "./cli.ts";
import { mustSay, preamble } from "./runbook.ts";

/** Somebody who has the runbook, a shell and nothing else. */
export interface Operator {
  /**
   * Carries out a command of the runbook: it must stand, word for word, under this heading. What the runbook leaves
   * open (UUID, NAME, ID) is filled in. Answers with what the command printed.
   * @throws Error with what it said when it ended with a fault
   */
  follow(heading: string, command: string, fill?: Readonly<Record<string, string>>): Promise<string>;
  /** Any other command in the same shell: how a drill breaks things. */
  run(command: string): Promise<string>;
}

/** The CLI's first version has an address of its own for queues, which no setting replaces. */
const TO_EMULATOR = 'aws() { command aws --endpoint-url "$AWS_ENDPOINT_URL" "$@"; }';

/** An operator at the emulator, with the runbook's first lines in the shell. */
export async function operatorAt(emulator: Emulator, folder: string): Promise<Operator> {
  const env = {
    ...variables(emulator, folder),
    PATH: [
      dirname(process.execPath),
      cliPrograms,
      join(checkout, "node_modules/.bin"),
      process.env.PATH,
    ].join(":"),
    PYTHONWARNINGS: "ignore",
    // Version 1 of the CLI, which PyPI has, knows the region by this name only.
    AWS_DEFAULT_REGION: region,
  };
  // The account is dev's here, and its numbers are asked for once: the shell keeps them.
  const lines = preamble().replace(/ENV=prod AWS_REGION=\S+/, `ENV=${environment} AWS_REGION=${region}`);
  const { out: kept } = await shell(
    `${TO_EMULATOR}\n${lines}\ndeclare -p ENV AWS_REGION ACCOUNT KEY TABLE; declare -f aws queue figure`,
    env,
  );
  return {
    run: (command) => shell(`${kept}\n${command}`, env).then(told),
    async follow(heading, command, fill = {}) {
      mustSay(heading, command);
      const filled = Object.entries(fill).reduce(
        (text, [name, value]) => text.replaceAll(name, value),
        command,
      );
      // Recovery asks before it changes something. Nobody types here: --yes stands for it.
      const asks = filled.startsWith("npm run recover --") && !filled.includes("--dry-run");
      return shell(`${kept}\n${filled}${asks ? " --yes" : ""}`, env).then(told);
    },
  };
}

interface Said {
  readonly out: string;
  readonly notes: string;
}
const told = ({ out, notes }: Said): string => `${out}${notes}`;

function shell(script: string, env: NodeJS.ProcessEnv): Promise<Said> {
  return new Promise((resolve, reject) => {
    const options = { env, cwd: checkout, timeout: 120_000, maxBuffer: 10_000_000 };
    const child = execFile(
      "bash",
      ["--norc", "-euo", "pipefail", "-c", script],
      options,
      (error, out, notes) => {
        if (error) reject(new Error(`${script.split("\n").at(-1)}\n${out}${notes}`));
        else resolve({ out, notes });
      },
    );
    child.stdin?.end();
  });
}
