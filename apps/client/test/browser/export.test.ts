import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { faultsOf } from "../../../../packages/fhir/test/validate.ts";
import { en } from "../../src/texts/en.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { openExport } from "./export-tour.ts";
import { launch } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { plantHistory } from "./plant-history.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
}, 180_000);
afterAll(async () => {
  await browser.close();
  await system.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  faults = watchPage(page, system.url);
  await onboard(page, system.url, {
    newcomer: { email: `export-${crypto.randomUUID()}@example.org`, name: "Robin Example" },
  });
});
afterEach(() => context.close());

const t = en.exportAndBackup;

/** What pressing the button saves, and under which name. */
async function saved(): Promise<{ readonly name: string; readonly text: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.export.action }).click();
  const file = await download;
  await page.getByRole("status").getByText(t.export.done(file.suggestedFilename())).waitFor();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("results leave as a table or a bundle, of all reports or of one, and nothing is sent", async () => {
  await openExport(page);
  await page.getByRole("heading", { name: t.empty.title }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await plantHistory(page);
  await page.getByText(t.export.warning.title).waitFor();
  await page.getByText(t.export.toCheck(1)).waitFor();
  await context.setOffline(true);

  const table = await saved();
  expect(table.name).toMatch(/^serenya-results-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = table.text.trimEnd().split("\r\n");
  expect(table.text.startsWith("\uFEFFDate,Test as printed")).toBe(true);
  expect(lines).toHaveLength(1 + 12 + 1);
  expect(lines.filter((line) => line.includes("NOT CONFIRMED"))).toHaveLength(1);

  await page.getByLabel(t.export.which).selectOption("history-1");
  await page.getByText(t.export.toCheck(1)).waitFor({ state: "hidden" });
  await page.getByRole("radio", { name: t.export.formats.fhir }).check();
  const bundle = await saved();
  expect(bundle.name).toMatch(/\.fhir\.json$/);
  expect(faultsOf(JSON.parse(bundle.text))).toEqual([]);
  expect(bundle.text.match(/"resourceType": "DiagnosticReport"/g)).toHaveLength(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults.filter((fault) => !fault.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
});
