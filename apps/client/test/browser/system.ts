import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildApp } from "../../../local/src/app/index.ts";
import { boot } from "../../../local/src/index.ts";

export interface TestSystem {
  readonly url: string;
  close(): Promise<void>;
}

/** The whole system with the app, as `npm start` runs it, on a free port, with a state folder that goes with it. */
export async function startSystem(environment: Readonly<Record<string, string>> = {}): Promise<TestSystem> {
  const app = await buildApp((line) => process.stderr.write(`${line}\n`));
  if (!app.ok) throw new Error(app.error);
  const state = await mkdtemp(join(tmpdir(), "serenya-app-"));
  const writeLine = (line: string) => {
    if (!line.includes('"level":"info"')) process.stderr.write(`${line}\n`);
  };
  const running = await boot({ state, host: "127.0.0.1", port: 0, app: app.value, writeLine, environment });
  return {
    url: running.url,
    async close() {
      await running.close();
      await rm(state, { recursive: true, force: true });
    },
  };
}
