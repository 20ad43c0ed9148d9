import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMount } from "../server/router.ts";
import { appMount } from "./serve-app.ts";

let folder: string;
let server: Server;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "serenya-app-files-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html>the app");
  await writeFile(join(folder, "sw.js"), "// worker");
  await writeFile(join(folder, "assets/engine-AbCd1234.wasm"), "wasm");
  await writeFile(join(folder, ".built"), "hash");
  const mount = await appMount(folder, "http://localhost:4310");
  server = createServer((req, res) => {
    const path = (req.url ?? "/").split("?", 1)[0] ?? "/";
    void findMount([mount], path)?.handler(req, res);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  url = `http://localhost:${address.port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

test("asked by IP, it sends the browser to its name, where a passkey can live", async () => {
  const byIp = url.replace("localhost", "127.0.0.1");
  const answer = await fetch(`${byIp}/signin/callback?code=x.y`, { redirect: "manual" });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    307,
    "http://localhost:4310/signin/callback?code=x.y",
  ]);
});

test.each(["/", "/settings/about", "/report/abc/page?row=3", "/signin/callback?code=x.y"])(
  "%s is the app's page, never stored",
  async (path) => {
    const answer = await fetch(url + path);
    expect(await answer.text()).toContain("the app");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  },
);

test("what has a hash in its name is kept for good, with its type; the service worker is not", async () => {
  const engine = await fetch(`${url}/assets/engine-AbCd1234.wasm`);
  expect(engine.headers.get("content-type")).toBe("application/wasm");
  expect(engine.headers.get("cache-control")).toContain("immutable");
  const worker = await fetch(`${url}/sw.js`);
  expect(worker.headers.get("cache-control")).toBe("no-store");
});

test("the policy allows no inline script or style, no other origin, and the camera to the app alone", async () => {
  const { headers } = await fetch(url);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|\*/);
  expect(headers.get("permissions-policy")).toContain("camera=(self)");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
});

test.each(["/assets/gone-Zz.js", "/.built", "/../package.json", "/%2e%2e/package.json"])(
  "%s gives no file and not the page of an earlier build",
  async (path) => {
    const answer = await fetch(url + path);
    expect(await answer.text()).not.toMatch(/hash|@serenya/);
    if (path.endsWith(".js")) expect(answer.status).toBe(404);
  },
);

test("the configuration names the providers, and nothing is taken", async () => {
  const config = await (await fetch(`${url}/app-config.json`)).json();
  expect(config).toEqual({
    providers: {
      google: { issuer: "http://localhost:4310/dev/google", clientId: "serenya-dev" },
      apple: { issuer: "http://localhost:4310/dev/apple", clientId: "serenya-dev" },
    },
  });
  expect((await fetch(url, { method: "POST" })).status).toBe(405);
});
