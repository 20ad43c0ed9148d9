import { connect } from "node:net";
import { createLog } from "@serenya/functions";
import { afterEach, describe, expect, it } from "vitest";
import type { NodeHandler } from "./router.ts";
import { type LocalServer, listen } from "./server.ts";

const app = "http://localhost:5173";
const lines: string[] = [];
const log = createLog(
  (line) => lines.push(line),
  () => new Date(),
);
let server: LocalServer;
afterEach(async () => {
  await server.close(100);
  lines.length = 0;
});

async function start(handler: NodeHandler): Promise<string> {
  server = await listen("127.0.0.1", 0, log);
  server.serve([{ path: "/x", handler }], [app]);
  return `http://127.0.0.1:${server.port}`;
}
const ok: NodeHandler = (_req, res) => void res.end("ok");

/** Sends raw text and answers with all that comes back until the connection ends. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((done) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (part) => {
      answer += part.toString();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(answer));
  });
}

describe("the server", () => {
  it("puts the security headers on every answer", async () => {
    const url = await start(ok);
    for (const path of ["/x", "/nothing"]) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
  });

  it("finds what is mounted at a path and below it, and nothing beside it", async () => {
    const url = await start(ok);
    expect((await fetch(`${url}/x/y?z`)).status).toBe(200);
    expect((await fetch(`${url}/xy`)).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
  });

  it("refuses a foreign host, whatever is asked", async () => {
    await start(ok);
    const answer = await raw(
      server.port,
      "GET /x HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1\.1 421 /);
  });

  it("lets the app's origins read answers, and no others", async () => {
    const url = await start(ok);
    const ask = (origin: string, method = "GET") =>
      fetch(`${url}/x`, { method, headers: { origin, "access-control-request-method": "PUT" } });
    expect((await ask(app)).headers.get("access-control-allow-origin")).toBe(app);
    expect((await ask("http://evil.example")).headers.get("access-control-allow-origin")).toBeNull();
    const preflight = await ask(app, "OPTIONS");
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
    const foreign = await ask("http://evil.example", "OPTIONS");
    expect(foreign.headers.get("access-control-allow-methods")).toBeNull();
  });

  it("says that it is starting until it is told what to serve", async () => {
    server = await listen("127.0.0.1", 0, log);
    expect((await fetch(`http://127.0.0.1:${server.port}/x`)).status).toBe(503);
  });

  it("answers 500 without a word about the inside when a handler throws", async () => {
    const url = await start(() => {
      throw new Error("potassium 6.9");
    });
    const answer = await fetch(`${url}/x`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("potassium");
    expect(lines.join()).not.toContain("potassium");
    expect(lines).toHaveLength(1);
  });

  it("cuts off who is too slow", async () => {
    server = await listen("127.0.0.1", 0, log, { headers: 100, request: 200, keepAlive: 100, check: 20 });
    server.serve([{ path: "/x", handler: (req) => void req.resume() }], []);
    const begun = performance.now();
    const answers = await Promise.all([
      raw(server.port, "GET /x HTTP/1.1\r\nhost: localh"),
      raw(server.port, "POST /x HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\nabc"),
    ]);
    expect(performance.now() - begun).toBeLessThan(3_000);
    for (const answer of answers) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("on closing lets a request finish, and cuts one that does not", async () => {
    const url = await start(async (req, res) => {
      if (req.url === "/x/never") return;
      await new Promise((next) => setTimeout(next, 80));
      res.end("done");
    });
    const finishing = fetch(`${url}/x/slow`).then((answer) => answer.text());
    const hanging = fetch(`${url}/x/never`).catch(() => "cut");
    await new Promise((next) => setTimeout(next, 30));
    const begun = performance.now();
    await server.close(300);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(await finishing).toBe("done");
    expect(await hanging).toBe("cut");
  });
});
