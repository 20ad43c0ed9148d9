import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createLog } from "@serenya/functions";
import { identityHandlers } from "../../apps/local/src/identity/handler.ts";
import { devClientId, issuerPath } from "../../apps/local/src/identity/provider.ts";
import type { IdentitySettings } from "../config.ts";

/**
 * Stands where the distribution stands: one address for the API, and beside it the development identity provider in
 * the place of Google and Apple. So the journeys that are written for the local process run here unchanged.
 */
export interface Front {
  readonly url: string;
  readonly identity: IdentitySettings;
  /** Where /api leads from now on. */
  forward(apiUrl: string): void;
  close(): Promise<void>;
}

export async function startFront(folder: string): Promise<Front> {
  let api: URL | undefined;
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const log = createLog(
    () => {},
    () => new Date(),
  );
  const providers = [...(await identityHandlers({ url, folder, appOrigins: [], log }))];

  server.on("request", (req: IncomingMessage, res: ServerResponse) => {
    const [, handler] = providers.find(([path]) => req.url?.startsWith(`${path}/`)) ?? [];
    if (handler) void handler(req, res);
    else if (api && req.url?.startsWith("/api/")) pass(req, res, api);
    else res.writeHead(404).end();
  });
  const settings = (provider: "google" | "apple") => ({
    issuers: [`${url}${issuerPath(provider)}`],
    audiences: [devClientId],
    jwksUri: `${url}${issuerPath(provider)}/jwks`,
  });
  return {
    url,
    identity: { google: settings("google"), apple: settings("apple") },
    forward(apiUrl) {
      api = new URL(apiUrl);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function pass(req: IncomingMessage, res: ServerResponse, api: URL): void {
  const onward = request(
    {
      host: api.hostname,
      port: api.port,
      path: `${api.pathname}${req.url}`,
      method: req.method,
      headers: { ...req.headers, host: api.host },
    },
    (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    },
  );
  onward.on("error", () => res.writeHead(502).end());
  req.pipe(onward);
}
