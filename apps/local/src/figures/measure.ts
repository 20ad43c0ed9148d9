import type { Keys, Table } from "@serenya/domain";
import type { FunctionName, Handlers } from "@serenya/functions";
import type { NodeHandler } from "../server/router.ts";
import type { HostFigures } from "./host-figures.ts";

type AnyHandler = (event: never, context: never) => Promise<unknown>;

/** The functions, each run of them measured as AWS measures it. */
export function measuredHandlers(handlers: Handlers, host: HostFigures): Handlers {
  const measured = Object.entries(handlers).map(([name, handler]) => [
    name,
    measuredHandler(name as FunctionName, handler as AnyHandler, host),
  ]);
  return Object.fromEntries(measured) as Handlers;
}

const measuredHandler =
  (name: FunctionName, handler: AnyHandler, host: HostFigures): AnyHandler =>
  async (event, context) => {
    const begun = performance.now();
    host.count("FunctionRuns", 1, name);
    try {
      const answer = await handler(event, context);
      if (isServerError(answer)) host.count("FunctionErrors", 1, name);
      return answer;
    } catch (error) {
      // This is how an authorizer refuses: its work, and no error of it.
      const isRefusal = error instanceof Error && error.message === "Unauthorized";
      if (!isRefusal) host.count("FunctionErrors", 1, name);
      throw error;
    } finally {
      host.count("FunctionMilliseconds", performance.now() - begun, name);
    }
  };

const isServerError = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "statusCode" in answer && Number(answer.statusCode) >= 500;

/** The gateway, what it answers counted by the class of its status. */
export const measuredGateway =
  (gateway: NodeHandler, host: HostFigures): NodeHandler =>
  (req, res) => {
    host.count("ApiRequests", 1);
    res.once("finish", () => {
      if (res.statusCode >= 500) host.count("Api5xx", 1);
      else if (res.statusCode >= 400) host.count("Api4xx", 1);
    });
    return gateway(req, res);
  };

export const measuredTable = (table: Table, host: HostFigures): Table => ({
  get(key) {
    host.count("TableReads", 1);
    return table.get(key);
  },
  async query(index, partition) {
    const items = await table.query(index, partition);
    host.count("TableReads", Math.max(1, items.length));
    return items;
  },
  async write(writes) {
    const written = await table.write(writes);
    host.count(written.ok ? "TableWrites" : "TableConflicts", written.ok ? writes.length : 1);
    return written;
  },
});

export const measuredKeys = (keys: Keys, host: HostFigures): Keys => ({
  generateDataKey(context) {
    host.count("KeysMade", 1);
    return keys.generateDataKey(context);
  },
  decryptDataKey(wrapped, context) {
    host.count("KeysOpened", 1);
    return keys.decryptDataKey(wrapped, context);
  },
});
