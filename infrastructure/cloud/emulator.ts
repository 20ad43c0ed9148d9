import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkout } from "../bundle/folder.ts";
import { installFromPyPI } from "../python/install.ts";

const version = "1.5.33";
const environmentFolder = join(checkout, ".cache", `ministack-${version}`);

/** The emulator, on loopback only. */
export interface Emulator {
  /** Without a slash at the end. */
  readonly endpoint: string;
  readonly account: string;
  /** What it has written so far. */
  log(): string;
  stop(): Promise<void>;
}

/** The account that the emulator takes everybody for. */
const account = "000000000000";

/**
 * Puts MiniStack (PyPI, MIT) into a virtual environment below .cache, unless it is there.
 * @throws Error with a sentence that says what is missing
 */
export const installEmulator = (): void =>
  installFromPyPI({
    folder: environmentFolder,
    packages: [`ministack==${version}`],
    programs: [join(environmentFolder, "bin/ministack")],
    needing: "The cloud suite needs",
  });

/** Starts it with an empty environment, which its functions would inherit, in a folder of its own. */
export async function startEmulator(folder: string): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const logFile = join(folder, "emulator.log");
  const out = openSync(logFile, "w");
  const child = spawn(join(environmentFolder, "bin/ministack"), [], {
    cwd: folder,
    stdio: ["ignore", out, out],
    env: {
      // The Node that runs this, for the functions too.
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
      HOME: folder,
      TMPDIR: folder,
      BIND_HOST: "127.0.0.1",
      MINISTACK_HOST: "127.0.0.1",
      GATEWAY_PORT: String(port),
      AUTH: "true",
      // It would open a port on every address of the machine.
      IOT_MTLS_ENABLED: "0",
    },
  });
  closeSync(out);
  // However this process ends, the emulator ends with it.
  process.once("exit", () => child.kill("SIGKILL"));
  const log = () => readFileSync(logFile, "utf8");
  await untilHealthy(endpoint, child, log);
  return { endpoint, account, log, stop: () => stop(child) };
}

async function untilHealthy(endpoint: string, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(`${endpoint}/_ministack/health`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  await stop(child);
  throw new Error(`the emulator did not start:\n${log().slice(-2_000)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const isOver = await Promise.race([ended.then(() => true), sleep(5_000, false, { ref: false })]);
  if (!isOver) {
    child.kill("SIGKILL");
    await ended;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject()));
    });
  });
}
