import { once } from "node:events";
import * as http from "node:http";
import * as http2 from "node:http2";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. `path` is as it was sent, still encoded. */
export interface PeerRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}
export interface PeerAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/**
 * What a peer can be told to do to coming requests: answer with an error, say nothing at all, do the work and
 * lose the answer, spoil its bytes, or fall silent in its middle.
 */
export type PeerFault =
  | { readonly kind: "error"; readonly status: number; readonly code: string; readonly says?: string }
  | { readonly kind: "silence" }
  | { readonly kind: "lost-answer" }
  | { readonly kind: "spoilt-answer" }
  | { readonly kind: "stalled-answer" };

export interface Loopback {
  /** Where it listens, as "http://127.0.0.1:40001". */
  readonly endpoint: string;
  /** The next `times` requests get this. */
  fail(fault: PeerFault, times?: number): void;
  close(): Promise<void>;
}

interface Service {
  /** HTTP/2 without TLS, by prior knowledge; else HTTP/1.1. */
  readonly isHttp2?: boolean;
  answer(request: PeerRequest): Promise<PeerAnswer>;
  /** The error answer of this protocol, with a text that may quote anything. */
  refuse(status: number, code: string, says?: string): PeerAnswer;
}
type Message = http.IncomingMessage | http2.Http2ServerRequest;
type Reply = http.ServerResponse | http2.Http2ServerResponse;

/** Serves on a free port of loopback. */
export async function serveLoopback({ isHttp2 = false, answer, refuse }: Service): Promise<Loopback> {
  const faults: PeerFault[] = [];
  const open = new Set<{ destroy(): void }>();

  async function handle(message: Message, reply: Reply): Promise<void> {
    const fault = faults.shift();
    const request = await readRequest(message);
    if (fault?.kind === "silence") return;
    if (fault?.kind === "error") return send(reply, refuse(fault.status, fault.code, fault.says));
    const answered = await answer(request);
    if (fault?.kind === "lost-answer") message.socket.destroy();
    else if (fault?.kind === "stalled-answer") stall(reply, answered);
    else send(reply, fault?.kind === "spoilt-answer" ? spoilt(answered) : answered);
  }
  const server = isHttp2 ? http2.createServer(handle) : http.createServer(handle);
  server.on(isHttp2 ? "session" : "connection", (connection: { destroy(): void }) => open.add(connection));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fail: (fault, times = 1) => void faults.push(...Array.from({ length: times }, () => fault)),
    async close() {
      for (const connection of open) connection.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

async function readRequest(message: Message): Promise<PeerRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const [path = "/", query = ""] = (message.url ?? "/").split("?", 2);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? "",
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** Both kinds of reply take this; their overloads don't meet. */
function send(reply: Reply, { status, headers = {}, body }: PeerAnswer): void {
  const either = reply as http.ServerResponse;
  either.writeHead(status, headers).end(body);
}

/** Half of the answer, and no end. */
function stall(reply: Reply, { status, headers = {}, body = "" }: PeerAnswer): void {
  const either = reply as http.ServerResponse;
  either.writeHead(status, headers).write(Buffer.from(body).subarray(0, Math.ceil(body.length / 2)));
}

/** One bit of the answer's last byte is another. */
function spoilt(answer: PeerAnswer): PeerAnswer {
  const body = Buffer.from(answer.body ?? "");
  const last = body.length - 1;
  if (last >= 0) body[last] = (body[last] ?? 0) ^ 1;
  return { ...answer, body };
}
