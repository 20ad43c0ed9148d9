import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const bin = fileURLToPath(new URL("../bin/serenya.js", import.meta.url));

/** Makes a process believe that it runs on an old Node: loaded before the program. */
export const asOldNode = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.0"}});Object.defineProperty(process,"version",{value:"v18.20.0"})`;

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly notes: string;
}

export function start(
  args: readonly string[],
  { node = [] as readonly string[], program = bin, env = {} as NodeJS.ProcessEnv } = {},
) {
  const child = spawn(process.execPath, [...node, program, ...args], {
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "100", FORCE_COLOR: undefined, ...env },
  });
  let [out, notes] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    notes += text;
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (status, signal) => resolve({ status, signal, out, notes })),
  );
  return { child, ended };
}

/** Runs the command as a person does, to its end. */
export const serenya = (...args: string[]): Promise<Ended> => start(args).ended;
