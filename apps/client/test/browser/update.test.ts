import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appMount, buildApp } from "../../../local/src/app/index.ts";
import { en } from "../../src/texts/en.ts";
import { launch, patience } from "./launch.ts";

let browser: Browser;
let server: Server;
let url: string;
let next: string;
/** What is served: the app, and from then on its next version. */
let served: Awaited<ReturnType<typeof appMount>>;
let update: () => Promise<void>;

beforeAll(async () => {
  const built = await buildApp(() => {});
  if (!built.ok) throw new Error(built.error);
  next = await mkdtemp(join(tmpdir(), "serenya-next-"));
  await cp(built.value, next, { recursive: true });
  await appendFile(join(next, "sw.js"), "\n// the next version");
  server = createServer((req, res) => void served.handler(req, res));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  url = `http://localhost:${address.port}`;
  served = await appMount(built.value, url);
  update = async () => {
    served = await appMount(next, url);
  };
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(next, { recursive: true });
});

test("a new version waits until the person takes it", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const heading = page.getByRole("heading", { name: en.onboarding.welcome.title });
  const notice = page.getByText(en.common.update.text);
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
  await page.reload();
  await heading.waitFor();
  expect(await notice.count()).toBe(0);

  await update();
  await page.reload();
  await notice.waitFor();
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: en.common.update.action }).click();
  await reloaded;
  await heading.waitFor();
  expect(await notice.count()).toBe(0);
});
