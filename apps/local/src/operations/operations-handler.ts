import type { IncomingMessage } from "node:http";
import type { Clock } from "@serenya/domain";
import type { FigureStore } from "../figures/figure-store.ts";
import type { NodeHandler } from "../server/router.ts";
import { operationsHeaders, operationsPage, operationsPath } from "./operations-page.ts";
import { rangeOf } from "./range.ts";

export interface OperationsDeps {
  readonly figures: FigureStore;
  /** Notes how much lies where, so that the page is of now. */
  sample(): Promise<void>;
  readonly clock: Clock;
}

/** The page of figures, for whoever sits at this machine: also where the process listens to others, only to it. */
export const operationsHandler =
  ({ figures, sample, clock }: OperationsDeps): NodeHandler =>
  async (req, res) => {
    const url = new URL(req.url ?? "/", "http://local");
    if (url.pathname !== operationsPath || !isFromHere(req)) {
      res
        .writeHead(404, { "content-type": "text/plain; charset=utf-8" })
        .end("There is nothing at this address.\n");
      return;
    }
    if (req.method !== "GET" && req.method !== "HEAD") {
      res.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    await sample();
    const now = clock.now();
    const range = rangeOf(url.searchParams.get("range"), now);
    const tallies = figures.read(range.from, range.stretches, range.milliseconds);
    const page = operationsPage({ tallies, range, now, isLive: url.searchParams.get("renew") === "60" });
    res.writeHead(200, { ...operationsHeaders }).end(req.method === "GET" ? page : undefined);
  };

const isFromHere = ({ socket }: IncomingMessage): boolean => {
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  return address === "::1" || address.startsWith("127.");
};
