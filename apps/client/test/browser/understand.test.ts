import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { en } from "../../src/texts/en.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch, patience } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { history, plantHistory } from "./plant-history.ts";
import { recordsInPage } from "./records-in-page.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: readonly string[];
let people = 0;

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
  const email = `understand-${people++}@example.org`;
  await onboard(page, system.url, { newcomer: { email, name: "Robin Example" } });
  await plantHistory(page);
});
afterEach(() => context.close());

const heading = (name: string, level = 1) => page.getByRole("heading", { name, exact: true, level });
const place = (name: string) =>
  page.getByRole("navigation", { name: en.common.navigation.label }).getByRole("link", { name });
const log = () => page.getByRole("log", { name: en.chat.log });

/** An answer is shown before the server's copy is deleted; until then no other question is taken. */
const untilSettled = () =>
  page.locator('button:not([aria-disabled="true"])', { hasText: en.chat.send }).waitFor();

async function openChat(day: string) {
  await page.getByRole("link", { name: en.timeline.report.of(day) }).click();
  await page.getByRole("link", { name: en.report.chat, exact: true }).click();
  await heading(en.chat.intro.title, 2).waitFor();
}

test("a suggested and a free question are answered, and the answer leads to its result", async () => {
  await openChat("30 October 2026");
  await page.getByRole("button", { name: "Which of my results are outside their range?" }).click();
  await log().getByText("These results are not in the normal range").waitFor();
  const results = log().getByRole("list", { name: en.chat.results });
  await results.getByRole("link", { name: "Potassium 5.5 mmol/L" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  expect(await accessibilityFaults(page)).toEqual([]);

  await untilSettled();
  await page.getByLabel(en.chat.field).fill("What does my ferritin mean?");
  await page.keyboard.press("Enter");
  const second = log().getByRole("article").nth(1);
  await second.getByRole("link", { name: "Ferritin 12 ng/mL" }).waitFor();
  await second.getByText("No AI language model was used").waitFor();
  await untilSettled();

  const records = await recordsInPage(page);
  const kept = await records.evaluate((db) => db.messages("history-3"));
  expect(kept.map(({ from, state }) => [from, state])).toEqual([
    ["person", "sent"],
    ["serenya", "sent"],
    ["person", "sent"],
    ["serenya", "sent"],
  ]);
  expect(await records.evaluate(async (db) => (await db.setting("receipts"))?.length)).toBe(2);

  await second.getByRole("link", { name: "Ferritin 12 ng/mL" }).click();
  await page.waitForURL(/\/report\/history-3#row-2$/);
  expect(faults).toEqual([]);
});

test("an emergency in a question goes before everything and stays after a reload of the conversation", async () => {
  await openChat("30 October 2026");
  await page.getByLabel(en.chat.field).fill("I have crushing chest pain and can't breathe");
  await page.getByRole("button", { name: en.chat.send, exact: true }).click();
  const alert = log().getByRole("alert");
  await alert.waitFor();
  expect((await alert.textContent())?.length).toBeGreaterThan(40);
  const said = await alert.textContent();
  await page.getByRole("link", { name: en.report.results, exact: true }).click();
  await page.getByRole("link", { name: en.report.chat, exact: true }).click();
  await log()
    .getByText((said ?? "").slice(0, 30))
    .waitFor();
  expect(faults).toEqual([]);
});

test("offline a question is kept and can be asked again", async () => {
  await openChat("30 October 2026");
  await context.setOffline(true);
  await page.getByText(en.chat.offline).waitFor();
  await page.getByLabel(en.chat.field).fill("Is anything here urgent?");
  await page.keyboard.press("Enter");
  await log().getByText(en.chat.failed).waitFor();
  await context.setOffline(false);
  await log().getByRole("button", { name: en.chat.retry }).click();
  await log().getByText("No AI language model was used").waitFor();
  expect(await log().getByRole("article").count()).toBe(1);
});

test("a question that is too long is not sent", async () => {
  await openChat("30 October 2026");
  await page.getByLabel(en.chat.field).fill("a".repeat(2_003));
  await page.getByText(en.chat.tooLong(3)).waitFor();
  await page.keyboard.press("Enter");
  expect(await log().getByRole("article").count()).toBe(0);
});

test("trends join what can be compared and say what can't", async () => {
  await place(en.common.navigation.trends).click();
  await heading(en.trends.title).waitFor();
  const more = page.getByRole("list", { name: en.trends.more });
  await more.getByText("3 values, last 5.5 mmol/L, up from 4.9").waitFor();
  // 131 g/L in the newest unit.
  await more.getByText("3 values, last 11.8 g/dL, down from 12.4").waitFor();
  await more.getByText("1 value, last 12 ng/mL, 1 value to check by you").waitFor();
  expect(await page.getByRole("list", { name: en.trends.single }).getByRole("listitem").count()).toBe(2);
  expect(await accessibilityFaults(page)).toEqual([]);

  await more.getByRole("link", { name: /11\.8 g\/dL/ }).click();
  const table = page.getByRole("table", { name: en.trends.detail.table });
  await table.getByText(en.trends.detail.printed("131 g/L")).waitFor();
  await table.getByText("13.1 g/dL").waitFor();
  const change = page.getByRole("region", { name: en.trends.detail.change.title });
  await change.getByText("Such a change is common from day to day.").waitFor();
  await change.getByText("After 12.4 g/dL, values from 11.3 to 13.5 g/dL are common.").waitFor();
  const points = page.getByRole("img", { name: / on / });
  expect(await points.count()).toBe(3);
  await points.last().focus();
  await page.keyboard.press("ArrowLeft");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
    "12.4 g/dL on 2 May 2026",
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test("a page for the doctor is made, kept, and its PDF holds the results", async () => {
  await place(en.common.navigation.doctor).click();
  await page.getByText(/Your first one is free until/).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole("button", { name: en.doctor.make.action, exact: true }).click();
  await page.getByRole("heading", { name: en.doctor.view.ready }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: en.doctor.view.save }).click(),
  ]);
  const text = await textOf(await readFile(await download.path()));
  expect(download.suggestedFilename()).toMatch(/^serenya-doctor-report-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect(text).toContain("RobinExample");
  for (const { reading } of history)
    for (const { printed } of reading.results)
      expect(text).toContain(
        `${printed.name}${printed.value}${printed.unit}${printed.range}`.replaceAll(" ", ""),
      );
  expect(text).toContain("VitaminD25-OH###nmol/L");
  expect(text).toContain("Suchachangeiscommonfromdaytoday.");

  await page.getByRole("link", { name: en.common.back }).click();
  await page.getByText(en.doctor.plan.needed.title).waitFor();
  await page.getByRole("list", { name: en.doctor.made.title }).getByRole("link").waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

async function textOf(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ("str" in item ? item.str : "")));
  }
  return texts.join("").replace(/\s+/g, "");
}
