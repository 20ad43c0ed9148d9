import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boot, type Running } from "../../src/index.ts";

export interface TestSystem extends Running {
  readonly state: string;
  /** Everything that was logged. */
  readonly lines: string[];
}

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "serenya-local-"));

/** The whole system in this process, on a free port, with a state folder of its own or the one given. */
export async function startSystem(given?: { state: string }): Promise<TestSystem> {
  const state = given?.state ?? (await temporaryFolder());
  const lines: string[] = [];
  const running = await boot({ state, host: "127.0.0.1", port: 0, writeLine: (line) => lines.push(line) });
  return { ...running, state, lines };
}
