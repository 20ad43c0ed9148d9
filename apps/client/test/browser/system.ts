import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basePath } from "@serenya/contract";
import { createLog } from "@serenya/functions";
import { appMount, buildApp } from "../../../local/src/app/index.ts";
import { compose, uploadPath } from "../../../local/src/compose.ts";
import { createGateway } from "../../../local/src/gateway/gateway.ts";
import { identityHandlers } from "../../../local/src/identity/handler.ts";
import { listen } from "../../../local/src/server/server.ts";
import { statePaths } from "../../../local/src/state/paths.ts";
import { prepareFolder } from "../../../local/src/state/prepare-folder.ts";

export interface TestSystem {
  /** On `localhost`: a passkey belongs to a name, and an IP address is none. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The whole system with the app, on a free port, with a state folder of its own that goes with it. It is put
 * together here only until `boot` mounts the app itself.
 */
export async function startSystem(): Promise<TestSystem> {
  const folder = await buildApp((line) => process.stderr.write(`${line}\n`));
  if (!folder.ok) throw new Error(folder.error);
  const state = await mkdtemp(join(tmpdir(), "serenya-app-"));
  const log = createLog(
    (line) => {
      if (!line.includes('"level":"info"')) process.stderr.write(`${line}\n`);
    },
    () => new Date(),
  );
  const server = await listen("localhost", 0, log);
  const url = `http://localhost:${server.port}`;
  await prepareFolder(state);
  const system = await compose({ state, url, origins: [url], log });
  const { authorizer, process: _queue, "stream-processor": _stream, ...functions } = system.handlers;
  const identity = await identityHandlers({
    url,
    folder: statePaths(state).identityKeys,
    appOrigins: [url],
    log,
  });
  server.serve(
    [
      { path: basePath, handler: createGateway({ authorizer, functions, log }) },
      { path: uploadPath, handler: system.uploads },
      ...[...identity].map(([path, handler]) => ({ path, handler })),
      await appMount(folder.value, url),
    ],
    [url],
  );
  return {
    url,
    async close() {
      await Promise.all([server.close(500), system.close(500)]);
      await rm(state, { recursive: true, force: true });
    },
  };
}
