import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { describeFault, type Log } from "@serenya/functions";
import { allowOrigins } from "./cors.ts";
import { hostCheck } from "./host-check.ts";
import { findMount, type Mount, type NodeHandler } from "./router.ts";
import { secure } from "./security-headers.ts";

export interface LocalServer {
  readonly port: number;
  /** Until this is called every request is answered with 503. */
  serve(mounts: readonly Mount[], origins: readonly string[]): void;
  /** Takes no new connection, lets requests finish for so long, then cuts what is left. */
  close(milliseconds: number): Promise<void>;
}

/** Milliseconds. A whole document over a slow link takes its time; headers don't. */
const patience = { headers: 10_000, request: 120_000, keepAlive: 5_000, check: 2_000 };

/**
 * Listens, before anything else is done: a port that is taken is the first thing to know.
 * @throws the system's error when it can't listen
 */
export async function listen(
  host: string,
  port: number,
  log: Log,
  timeouts: typeof patience = patience,
): Promise<LocalServer> {
  const isKnownHost = hostCheck(host);
  let respond: NodeHandler = (_req, res) => {
    res.writeHead(503, { "content-type": "text/plain", "retry-after": "1" }).end("Serenya is starting.\n");
  };
  const server = createServer(
    {
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      keepAliveTimeout: timeouts.keepAlive,
      connectionsCheckingInterval: timeouts.check,
      maxHeaderSize: 16 * 1024,
    },
    (req, res) => {
      secure(res);
      if (!isKnownHost(req.headers.host)) {
        res.writeHead(421, { "content-type": "text/plain" }).end("This host is not served here.\n");
        return;
      }
      void run(respond, req, res, log);
    },
  );
  await listening(server, host, port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");

  return {
    port: address.port,
    serve(mounts, origins) {
      respond = (req, res) => {
        if (allowOrigins(req, res, origins)) return;
        const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
        return (findMount(mounts, path)?.handler ?? notFound)(req, res);
      };
    },
    async close(milliseconds) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
      await closed;
      clearTimeout(cut);
    },
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function run(handler: NodeHandler, req: IncomingMessage, res: ServerResponse, log: Log): Promise<void> {
  try {
    await handler(req, res);
  } catch (error) {
    log.write({ level: "error", event: "fault", function: "gateway", fault: describeFault(error) });
    if (res.headersSent) res.destroy();
    else res.writeHead(500, { "content-type": "text/plain" }).end("Something went wrong here.\n");
  }
}

const notFound: NodeHandler = (_req, res) => {
  res
    .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
    .end("There is nothing at this address.\n");
};
