import { isIP } from "node:net";
import { basePath } from "@serenya/contract";
import { openApiDocument, openApiPage } from "@serenya/contract/openapi";
import type { Clock } from "@serenya/domain";
import { createLog } from "@serenya/functions";
import { appMount } from "./app/index.ts";
import { compose, type System, uploadPath } from "./compose.ts";
import { measuredGateway } from "./figures/measure.ts";
import { createGateway } from "./gateway/gateway.ts";
import { identityHandlers } from "./identity/handler.ts";
import { operationsHandler } from "./operations/operations-handler.ts";
import { operationsPath } from "./operations/operations-page.ts";
import { landingPage } from "./pages/landing-page.ts";
import { pageHeaders } from "./pages/page.ts";
import { appOrigins } from "./server/app-origins.ts";
import type { Mount, NodeHandler } from "./server/router.ts";
import { type LocalServer, listen } from "./server/server.ts";
import { statePaths } from "./state/paths.ts";
import { prepareFolder } from "./state/prepare-folder.ts";

export interface BootOptions {
  /** The folder in which everything is kept. */
  readonly state: string;
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The folder of the built app; absent: a page that says what can be done without it stands in its place. */
  readonly app?: string;
  /** Where log lines go; absent: nowhere. */
  readonly writeLine?: (line: string) => void;
  /** What time the system takes it to be; the machine's, if none is given. */
  readonly clock?: Clock;
  /** Where a language model is configured; absent: none is. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface Running {
  /** The language model in use; null where none is. */
  readonly model: string | null;
  /** Without a slash at the end. */
  readonly url: string;
  /** Stops within about four seconds: what is under way ends or is released. */
  close(): Promise<void>;
}

/** Milliseconds for requests, and for jobs, to end by themselves. */
const patience = 3_000;

/**
 * Starts the whole system in this process: `npm start` and every journey test run this.
 * @throws StartFault, or the system's own error, when it can't start; `explainFault` puts it into a sentence
 */
export async function boot({
  state,
  host,
  port,
  app,
  writeLine = () => {},
  clock,
  environment,
}: BootOptions): Promise<Running> {
  const log = createLog(writeLine, () => new Date());
  const server = await listen(host, port, log);
  let system: System | undefined;
  try {
    const url = addressOf(host, server.port);
    const origins = [url, ...appOrigins];
    await prepareFolder(state);
    system = await compose({
      state,
      url,
      origins,
      log,
      ...(clock && { clock }),
      ...(environment && { environment }),
    });
    const identity = await identityHandlers({
      url,
      folder: statePaths(state).identityKeys,
      appOrigins,
      log,
    });
    const front = app
      ? await appMount(app, url)
      : { path: "/", handler: fixed(pageHeaders(), landingPage(url)) };
    const gateway = measuredGateway(createGateway({ ...gatewayDeps(system), log }), system.figures.host);
    server.serve([...mounts(system, gateway, identity), front], origins);
    log.write({ level: "info", event: "started", function: "process" });
    const running = system;
    return {
      url,
      model: running.model,
      close: () =>
        stop(server, running, () => log.write({ level: "info", event: "stopped", function: "process" })),
    };
  } catch (fault) {
    await Promise.all([server.close(0), system?.close(0)]);
    throw fault;
  }
}

async function stop(server: LocalServer, system: System, stopped: () => void): Promise<void> {
  await Promise.all([server.close(patience), system.close(patience)]);
  stopped();
}

/** The functions by name; those without a route are never asked for by the gateway. */
function gatewayDeps({ handlers }: System) {
  const { authorizer, process: _queue, "stream-processor": _stream, ...functions } = handlers;
  return { authorizer, functions };
}

function mounts(
  system: System,
  gateway: NodeHandler,
  identity: ReadonlyMap<string, NodeHandler>,
): readonly Mount[] {
  const api = openApiDocument();
  return [
    { path: "/health", handler: fixed({ "content-type": "application/json" }, JSON.stringify({ ok: true })) },
    {
      path: `${basePath}/openapi.json`,
      handler: fixed({ "content-type": "application/json" }, JSON.stringify(api)),
    },
    { path: `${basePath}/docs`, handler: fixed(docsHeaders, openApiPage(api)) },
    { path: basePath, handler: gateway },
    { path: uploadPath, handler: system.uploads },
    { path: operationsPath, handler: operationsHandler(system) },
    ...[...identity].map(([path, handler]) => ({ path, handler })),
  ];
}

/** The page of the contract brings its style along in one element. */
const docsHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
};

/** Answers every GET with the same text. */
const fixed =
  (headers: Readonly<Record<string, string>>, text: string): NodeHandler =>
  (req, res) => {
    if (req.method !== "GET" && req.method !== "HEAD") res.writeHead(405, { allow: "GET, HEAD" }).end();
    else res.writeHead(200, { ...headers }).end(req.method === "GET" ? text : undefined);
  };

const thisMachine = new Set(["0.0.0.0", "::", "127.0.0.1", "::1"]);

/** An address that this machine's browser can open: by name, because a passkey belongs to a name and never to an IP. */
function addressOf(host: string, port: number): string {
  if (thisMachine.has(host)) return `http://localhost:${port}`;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}
