import { readdir } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../../local/src/app/index.ts";
import { en } from "../../src/texts/en.ts";
import { chooseFile } from "./add-file.ts";
import { doubtfulReport } from "./doubtful-report.ts";
import { launch, patience } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { worksOffline } from "./works-offline.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

test("in the first session, screens that were never opened work offline once the app says so", async () => {
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(new URL(request.url()).pathname));
  const place = (name: string) =>
    page.getByRole("navigation", { name: en.common.navigation.label }).getByRole("link", { name });
  const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
  await onboard(page, system.url, { newcomer: { email: "first@example.org", name: "Robin Example" } });
  await place(en.common.navigation.settings).click();
  await page.getByRole("link", { name: en.settings.about.title }).click();
  await page.getByText(en.settings.about.offline.ready).waitFor();

  await context.setOffline(true);
  await place(en.common.navigation.trends).click();
  await heading(en.trends.title).waitFor();
  await place(en.common.navigation.doctor).click();
  await heading(en.doctor.title).waitFor();
  await place(en.common.navigation.reports).click();
  // Draws the pages, with letters that the file does not hold itself.
  await chooseFile(page, "report.pdf", await doubtfulReport());
  await page.getByRole("img", { name: en.addDocument.preview.page(1) }).waitFor();
  await page.getByRole("button", { name: en.addDocument.send, exact: true }).click();
  await page.getByText(en.waiting.offline.title).waitFor();
  expect(failed.filter((path) => !path.startsWith("/api/"))).toEqual([]);
});

test("every file of the app is on the device", async () => {
  const built = await buildApp(() => {});
  if (!built.ok) throw new Error(built.error);
  const entries = await readdir(`${built.value}/assets`);
  await worksOffline(page);
  const kept = await page.evaluate(async () => {
    const requests = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(entries.filter((entry) => !kept.includes(`/assets/${entry}`))).toEqual([]);
  expect(entries.some((entry) => entry.endsWith(".pfb"))).toBe(true);
});
