import { type Loopback, type PeerAnswer, serveLoopback } from "./loopback.ts";
import { PeerError } from "./peer-error.ts";
import { checkSignature } from "./sigv4.ts";

/** What an operation gets and gives: JSON. */
// biome-ignore lint/suspicious/noExplicitAny: each operation knows the form of its input
export type Operation = (input: any) => unknown;

export interface JsonService extends Loopback {
  /** How often each operation was asked for. */
  calls(operation: string): number;
}

/**
 * A service of the AWS JSON protocols: the operation is named by a header, signatures are checked, and errors have
 * a `__type`. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export async function serveJson(
  service: string,
  operations: Record<string, Operation>,
): Promise<JsonService> {
  const counts = new Map<string, number>();

  const refuse = (status: number, code: string, message = code, more = {}): PeerAnswer => ({
    status,
    headers: { "content-type": "application/x-amz-json-1.1" },
    body: JSON.stringify({ __type: code, message, ...more }),
  });

  const loopback = await serveLoopback({
    refuse,
    async answer(request) {
      const operation = request.headers["x-amz-target"]?.split(".").at(-1) ?? "";
      counts.set(operation, (counts.get(operation) ?? 0) + 1);
      try {
        checkSignature(request, service);
        const run = operations[operation];
        if (!run) throw new PeerError(400, "UnknownOperationException");
        const output = await run(JSON.parse(request.body.toString("utf8")));
        return {
          status: 200,
          headers: { "content-type": "application/x-amz-json-1.1" },
          body: JSON.stringify(output),
        };
      } catch (error) {
        if (error instanceof PeerError) return refuse(error.status, error.code, error.message, error.more);
        return refuse(500, "InternalServerError", String(error));
      }
    },
  });
  return { ...loopback, calls: (operation) => counts.get(operation) ?? 0 };
}
