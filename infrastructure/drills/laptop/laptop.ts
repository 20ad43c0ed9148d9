import { spawn } from "node:child_process";
import { join } from "node:path";
import { addressOf, type Child } from "../../../apps/local/test/support/process.ts";
import { checkout } from "../../bundle/folder.ts";

export interface Trouble {
  /** No file may grow beyond this: what a full disk does, without filling one. Kibibytes. */
  readonly mostKibibytes?: number;
  /** How far the clock is ahead, in milliseconds; behind when negative. */
  readonly clockAhead?: number;
}

export interface Laptop extends Child {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serenya on this machine, as `npm start` runs it, with its state in a folder, in trouble or not. */
export async function startLaptop(
  state: string,
  { mostKibibytes, clockAhead = 0 }: Trouble = {},
): Promise<Laptop> {
  const limit = mostKibibytes === undefined ? "" : `trap '' XFSZ; ulimit -f ${mostKibibytes};`;
  const skew = `data:text/javascript,${encodeURIComponent(skewed(clockAhead))}`;
  const main = join(checkout, "apps/local/src/main.ts");
  const command = `${limit} exec "$@"`;
  const child = spawn(
    "bash",
    [
      "--norc",
      "-c",
      command,
      "serenya",
      process.execPath,
      "--import",
      skew,
      main,
      "--state",
      state,
      "--port",
      "0",
      "--log",
    ],
    { stdio: ["ignore", "pipe", "pipe"], cwd: checkout },
  );
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
  process.once("exit", () => child.kill("SIGKILL"));
  const laptop = { process: child, output, ended };
  return {
    ...laptop,
    url: await addressOf(laptop),
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A clock that is ahead, for a process of its own. */
const skewed = (ahead: number): string =>
  `const Right = Date; globalThis.Date = class extends Right {
     constructor(...given) { if (given.length === 0) super(Right.now() + ${ahead}); else super(...given); }
     static now() { return Right.now() + ${ahead}; }
   };`;
