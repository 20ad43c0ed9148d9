import { readFile } from "node:fs/promises";
import { findCanaries } from "@serenya/testing";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { faultsOf } from "../../../../packages/fhir/test/validate.ts";
import { en } from "../../src/texts/en.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { backupPassphrase, openExport, saveBackup, tryBackup } from "./export-tour.ts";
import { launch, patience } from "./launch.ts";
import { type Newcomer, onboard } from "./onboard.ts";
import { plantHistory } from "./plant-history.ts";
import { recordsInPage } from "./records-in-page.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: readonly string[];
let newcomer: Newcomer;

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await system.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  faults = watchPage(page, system.url);
  newcomer = { email: `export-${crypto.randomUUID()}@example.org`, name: "Robin Example" };
  await onboard(page, system.url, { newcomer });
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

/** All that the person has here, but what belongs to this device and this sign-in. */
async function everythingHere() {
  const records = await recordsInPage(page);
  return records.evaluate(async (db) => {
    const reports = await db.reports();
    return {
      reports,
      documents: await Promise.all(
        reports.map(async ({ id }) => {
          const document = await db.document(id);
          return document && { ...document, bytes: [...document.bytes] };
        }),
      ),
      messages: await Promise.all(reports.map(({ id }) => db.messages(id))),
      observations: await db.observations(),
      receipts: await db.setting("receipts"),
    };
  });
}

async function plantCanary(canary: string): Promise<void> {
  const records = await recordsInPage(page);
  await records.evaluate(async (db, text) => {
    const at = "2026-11-01T08:00:00.000Z";
    await db.confirm("history-2", { row: 2, value: "24", how: "candidate", at });
    const said = { reportId: "history-2", text: [text], at, rows: [], state: "sent" } as const;
    await db.addMessage({ id: "said", from: "person", ...said });
  }, canary);
}

async function eraseDevice(): Promise<void> {
  const { open } = en.lock;
  await page.getByRole("link", { name: en.common.navigation.settings }).click();
  await page.getByRole("link", { name: en.settings.lock.title, exact: true }).click();
  await page.getByRole("button", { name: en.settings.lock.now }).click();
  await page.getByRole("button", { name: open.erase.open }).click();
  await page.getByLabel(open.erase.type).fill(open.erase.word);
  await page.getByRole("dialog").getByRole("button", { name: open.erase.action }).click();
  await page.getByRole("heading", { name: en.onboarding.welcome.title }).waitFor();
}

test("a backup brings everything back to a device that was erased and signed in anew", async () => {
  const canary = "marker-kq81vzw7htx";
  await plantHistory(page);
  await plantCanary(canary);
  const before = await everythingHere();
  await openExport(page);
  const download = await saveBackup(page, backupPassphrase);
  expect(download.suggestedFilename()).toMatch(/^serenya-backup-\d{4}-\d{2}-\d{2}\.age$/);
  await page.getByRole("heading", { name: t.backup.done.title }).and(page.locator(":focus")).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const file = await readFile(await download.path());
  expect(file.subarray(0, 22).toString()).toBe("age-encryption.org/v1\n");
  expect(findCanaries(file, [canary, backupPassphrase, "Hemoglobin"])).toEqual([]);
  expect(findCanaries(Buffer.from(JSON.stringify(before)), [canary])).not.toEqual([]);

  await eraseDevice();
  await onboard(page, system.url, { newcomer });
  await page.getByRole("heading", { name: en.timeline.empty.title }).waitFor();
  await page.getByRole("link", { name: en.timeline.empty.restore }).click();
  const restored = page.getByRole("heading", { name: t.restore.done.title });
  const nothing = async () => expect((await everythingHere()).reports).toEqual([]);

  await tryBackup(page, file, "not the right words");
  await page.getByText(t.faults["wrong-passphrase"]).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const damaged = Buffer.from(file);
  damaged.writeUInt8(damaged.readUInt8(damaged.length - 40) ^ 1, damaged.length - 40);
  await tryBackup(page, damaged, backupPassphrase);
  await page.getByText(t.faults.damaged).waitFor();
  await tryBackup(page, Buffer.from("%PDF-1.7"), backupPassphrase);
  await page.getByText(t.faults["not-a-backup"]).waitFor();
  await nothing();

  await tryBackup(page, file, backupPassphrase);
  await restored.and(page.locator(":focus")).waitFor();
  await page.getByText(t.restore.done.added(3)).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await everythingHere()).toEqual(before);
  await page.getByRole("link", { name: t.restore.done.action }).click();
  await page.getByRole("link", { name: en.timeline.report.of("30 October 2026") }).click();
  await page.locator("#row-0").getByText("5.5 mmol/L").waitFor();

  // Once more, on the same device: nothing comes twice.
  await openExport(page);
  await page.getByRole("link", { name: t.places.restore.title }).click();
  await tryBackup(page, file, backupPassphrase);
  await page.getByText(t.restore.done.here(3)).waitFor();
  expect(await everythingHere()).toEqual(before);
  // The account was there already: signing up anew is answered with that.
  expect(faults.filter((fault) => !fault.includes("409 (Conflict)"))).toEqual([]);
});

test("a backup of another account is restored when the person says that it is theirs", async () => {
  await plantHistory(page);
  await openExport(page);
  const file = await readFile(await (await saveBackup(page, backupPassphrase)).path());
  await page.getByRole("heading", { name: t.backup.done.title }).waitFor();
  await eraseDevice();
  await onboard(page, system.url, { newcomer: { ...newcomer, email: `other-${newcomer.email}` } });
  await page.getByRole("link", { name: en.timeline.empty.restore }).click();
  await tryBackup(page, file, backupPassphrase);
  await page.getByRole("alert").getByText(t.faults["other-account"]).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect((await everythingHere()).reports).toEqual([]);
  await page.getByRole("button", { name: t.restore.evenOfAnother }).click();
  await page.getByText(t.restore.done.added(3)).waitFor();
  expect(faults).toEqual([]);
});
