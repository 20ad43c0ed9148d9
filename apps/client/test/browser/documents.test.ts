import { hostileDocuments, makeReport } from "@serenya/documents/corpus";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { en } from "../../src/texts/en.ts";
import { chooseFile, resultsShown, sendFile } from "./add-file.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { doubtfulReport, doubtfulRows } from "./doubtful-report.ts";
import { launch, patience } from "./launch.ts";
import { onboard, unlock } from "./onboard.ts";
import { photographed, photoOfReport } from "./photo-of-report.ts";
import { recordsInPage } from "./records-in-page.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";
import { worksOffline } from "./works-offline.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: readonly string[];

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
});
afterEach(() => context.close());

const start = (email: string) =>
  onboard(page, system.url, { newcomer: { email: `${email}@example.org`, name: "Robin Example" } });
const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const row = (index: number) => page.locator(`#row-${index}`);

/** Drops a file where the person is asked to. */
async function dropFile(name: string, content: readonly number[]) {
  const transfer = await page.evaluateHandle(
    ([fileName, bytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], fileName));
      return data;
    },
    [name, content] as const,
  );
  await button(en.addDocument.pick).dispatchEvent("drop", { dataTransfer: transfer });
}

async function reloadAndUnlock() {
  await page.reload();
  await heading(en.lock.open.title).waitFor();
  await unlock(page);
}

test("a report's results equal the document, are found on its page, stay after a reload, and go when they are removed", async () => {
  const { pdf, truth } = await makeReport({ family: "ruled", seed: 1 });
  await start("equal");
  await sendFile(page, "report.pdf", pdf);
  await resultsShown(page);

  await page.getByText(en.results.rowsRead(truth.results.length, truth.results.length)).waitFor();
  for (const [index, { value, unit }] of truth.results.entries())
    expect(await row(index).textContent()).toContain(unit ? `${value} ${unit}` : value);
  expect(await accessibilityFaults(page)).toEqual([]);

  await row(3).getByRole("link").click();
  const frame = page.locator('[data-place="row-5"]');
  await frame.waitFor();
  // A tap beside the small frame takes it too.
  const box = await frame.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await page
    .locator('button[aria-pressed="true"]')
    .getByText(truth.results[5]?.value ?? "")
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("link", { name: en.pageView.toResult }).click();
  await resultsShown(page);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("row-5");

  const records = await recordsInPage(page);
  const receipts = () => records.evaluate(async (db) => (await db.reports()).map(({ receipt }) => receipt));
  await expect.poll(receipts, { timeout: patience }).toEqual([expect.stringMatching(/^ey/)]);
  await reloadAndUnlock();
  await resultsShown(page);
  expect(await row(0).textContent()).toContain(truth.results[0]?.value);

  await button(en.results.remove.action).click();
  await button(en.results.remove.confirm).click();
  await page.getByText(en.timeline.empty.title).waitFor();
  const kept = await (await recordsInPage(page)).evaluate((db) => db.setting("receipts"));
  expect(kept).toEqual([expect.stringMatching(/^ey/)]);
  expect(faults).toEqual([]);
});

test("doubtful values are settled by the person, and what follows from them is said anew", async () => {
  const { check, range, how } = en.results;
  await start("doubtful");
  await sendFile(page, "doubtful.pdf", await doubtfulReport());
  await resultsShown(page);
  await page.getByText("Get medical help now").first().waitFor();
  await page.getByRole("heading", { name: check.title(2) }).waitFor();
  await page.getByText("Zorblatt index mmol/L 1.0 - 2.0").waitFor();
  const tsh = page.locator(`#check-${doubtfulRows.tsh}`);
  await tsh.getByRole("img", { name: check.picture("TSH") }).waitFor();
  expect(await row(doubtfulRows.tsh).textContent()).toContain(check.inGroup);

  await tsh.getByRole("button", { name: check.other }).click();
  await tsh.getByLabel(check.type).fill("two");
  await tsh.getByRole("button", { name: check.save }).click();
  await tsh.getByText(check.faults["not-a-value"]).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await tsh.getByLabel(check.type).fill("2.15");
  await page.keyboard.press("Enter");

  await page.getByRole("heading", { name: check.title(1) }).waitFor();
  await row(doubtfulRows.tsh).getByText("2.15 mIU/L").waitFor();
  expect(await row(doubtfulRows.tsh).textContent()).toContain(range.words.in);
  await page
    .locator(`#check-${doubtfulRows.sodium}`)
    .getByRole("button", { name: check.says("139 mmol/L") })
    .click();
  await page.getByRole("heading", { name: check.done }).waitFor();
  // What the other rows say stands: the potassium was read for certain.
  await page.getByText("Get medical help now").first().waitFor();

  await reloadAndUnlock();
  await page.getByRole("heading", { name: check.done }).waitFor();
  await row(doubtfulRows.tsh).locator("summary").click();
  await row(doubtfulRows.tsh).getByText(how.typed).waitFor();
  expect(faults).toEqual([]);
});

test("without a connection a document waits, survives a reload, and goes by itself later", async () => {
  const { pdf } = await makeReport({ family: "unruled", seed: 2 });
  await start("offline");
  await worksOffline(page);
  await context.setOffline(true);
  await chooseFile(page, "later.pdf", pdf);
  await page.getByText(en.addDocument.offline).waitFor();
  await button(en.addDocument.send).click();
  await page.getByText(en.waiting.offline.title).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("link", { name: en.waiting.toReports }).click();
  await page.getByText(en.timeline.outgoing["waiting-for-network"]).click();
  await page.getByText(en.waiting.offline.title).waitFor();

  // The browser says that it is online; the server still can't be reached.
  await page.route("**/api/**", (route) => route.abort());
  await context.setOffline(false);
  await reloadAndUnlock();
  await page.getByText(en.waiting.offline.title).waitFor();
  await page.unroute("**/api/**");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await resultsShown(page);
});

test("a job whose upload went through is taken up again, and nothing is sent twice", async () => {
  const { pdf } = await makeReport({ family: "inline", seed: 1 });
  const uploads: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/uploads")) uploads.push(request.method());
  });
  await start("resume");
  await page.route("**/process/status/**", (route) => route.abort());
  await sendFile(page, "resume.pdf", pdf);
  await expect.poll(() => uploads.length).toBe(1);
  await page.waitForTimeout(500);
  await page.unroute("**/process/status/**");
  await reloadAndUnlock();
  await resultsShown(page);
  expect(uploads).toEqual(["POST"]);
});

test("a locked PDF is opened on the device: what is sent needs no password, and the password is sent nowhere", async () => {
  const { pdf } = await hostileDocuments.encrypted();
  await start("locked");
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.postDataBuffer()?.toString("latin1") ?? "");
  });
  await chooseFile(page, "portal.pdf", pdf);
  await page.getByLabel(en.addDocument.unlock.password).fill("secret");
  await button(en.addDocument.unlock.open).click();
  await page.getByRole("img", { name: en.addDocument.preview.page(1) }).waitFor();
  await button(en.addDocument.send).click();
  await resultsShown(page);
  // The server has no password, and read it.
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.join()).not.toContain("secret");
  expect(faults).toEqual([]);
});

test("photos are looked at before they go: a blurred one is to be taken again, several become one document", async () => {
  await start("photos");
  await chooseFile(page, "photo.jpg", await photoOfReport(page, { blur: 7 }));
  await page.getByText(en.addDocument.capture.advice["picture-blurred"]).waitFor();
  await button(en.addDocument.sendAnyway).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(en.addDocument.again).click();

  const files = [];
  for (const [name, from, to] of [
    ["one.jpg", 0, 8],
    ["two.jpg", 5, 12],
  ] as const)
    files.push({
      name,
      mimeType: "image/jpeg",
      buffer: Buffer.from(await photoOfReport(page, { from, to })),
    });
  await page.locator("input[type=file]").first().setInputFiles(files);
  await page.getByRole("img", { name: en.addDocument.preview.page(2) }).waitFor();
  await page.getByText(en.addDocument.preview.photos(2)).waitFor();
  expect(await page.getByText(en.addDocument.capture.title).count()).toBe(0);
  await button(en.addDocument.send).click();
  // Both recognisers read both photos; the rows that both show are there once.
  const summary = page.getByRole("heading", { name: en.results.summary, exact: true });
  await summary.waitFor();
  await page.getByText(en.results.rowsRead(photographed.length, photographed.length)).waitFor();
  const shown = (await page.getByRole("main").textContent()) ?? "";
  for (const [, value, unit] of photographed) expect(shown).toContain(`${value} ${unit}`);
  expect(faults).toEqual([]);
});

test("what can't be read is told kindly, on the device or after it was looked at", async () => {
  const { pdf: locked } = await hostileDocuments.encrypted();
  const { pdf: letter } = await hostileDocuments.letter();
  await start("failed");
  await chooseFile(page, "photo.pdf", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
  await page.getByText(en.addDocument.faults.damaged.title).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dropFile("empty.pdf", []);
  await page.getByText(en.addDocument.faults.empty.title).waitFor();
  await page.getByRole("link", { name: en.common.back }).click();
  await chooseFile(page, "locked.pdf", locked);
  await page.getByLabel(en.addDocument.unlock.password).fill("wrong");
  await button(en.addDocument.unlock.open).click();
  await page.getByText(en.addDocument.unlock.wrong).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("link", { name: en.common.back }).click();

  await sendFile(page, "letter.pdf", letter);
  await heading(en.waiting.failed.title).waitFor();
  await page.getByText("We found no lab results in this file.").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await button(en.waiting.cancel.remove).click();
  await button(en.waiting.cancel.confirm).click();
  await heading(en.timeline.title).waitFor();
  await page.getByText(en.timeline.empty.title).waitFor();
  const records = await recordsInPage(page);
  await expect.poll(() => records.evaluate((db) => db.outgoing())).toEqual([]);
  expect(faults).toEqual([]);
});
