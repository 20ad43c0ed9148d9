import { appendFileSync } from "node:fs";
import { IncomingMessage, Server } from "node:http";

/*
 * Loaded before the system (node --import) it makes a build that leaks: it prints the address and the headers of
 * every request, and keeps what comes in a file. The canary test must find that.
 */
const file = process.env.SERENYA_TEST_LEAK_FILE;

const { emit } = Server.prototype;
Server.prototype.emit = function (this: Server, event: string, ...args: unknown[]) {
  const [request] = args;
  if (event === "request" && request instanceof IncomingMessage) {
    process.stdout.write(`${request.url} ${JSON.stringify(request.headers)}\n`);
  }
  return Reflect.apply(emit, this, [event, ...args]);
};

const { push } = IncomingMessage.prototype;
IncomingMessage.prototype.push = function (this: IncomingMessage, chunk: unknown, encoding?: BufferEncoding) {
  if (file && Buffer.isBuffer(chunk)) appendFileSync(file, `${chunk.toString("base64")}\n`);
  return Reflect.apply(push, this, [chunk, encoding]);
};
