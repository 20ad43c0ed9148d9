import { catalogueOf, summarise } from "@serenya/clinical";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
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
let people = 0;

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

/** Somebody new, in a browser of this language. */
async function enter(locale: string) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: "reduce",
    locale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const faults = watchPage(page, system.url);
  const email = `language-${people++}@example.org`;
  await onboard(page, system.url, { newcomer: { email, name: "Robin Example" } });
  return { context, page, faults };
}

const place = (page: Page, name: string) =>
  page.getByRole("navigation", { name: en.common.navigation.label }).getByRole("link", { name });
const select = (page: Page) => page.getByRole("combobox", { name: en.settings.profile.language });
const save = (page: Page) => page.getByRole("button", { name: en.settings.profile.saveLanguage });

async function openProfile(page: Page) {
  await place(page, en.common.navigation.settings).click();
  await page.getByRole("link", { name: en.settings.profile.title, exact: true }).click();
  await select(page).waitFor();
}

const languageKept = async (page: Page) => {
  const records = await recordsInPage(page);
  return records.evaluate(async (db) => (await db.setting("profile"))?.language);
};

test("in German a report, a question, a trend and the page for the doctor are, and what is German says so", async () => {
  const { page, faults } = await enter("en-GB");
  await plantHistory(page);
  await openProfile(page);
  expect(await select(page).inputValue()).toBe("en");
  expect(await accessibilityFaults(page)).toEqual([]);
  await select(page).focus();
  await page.keyboard.type("Deu");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(en.common.saved).waitFor();
  expect(await languageKept(page)).toBe("de");

  const report = history[2];
  if (!report) throw new Error("the third report is planted");
  const summary = summarise(report.reading, "de");
  await place(page, en.common.navigation.reports).click();
  await page.getByRole("link", { name: en.timeline.report.of("30 October 2026") }).click();
  await page.locator(`p[lang="de"]`, { hasText: summary.step.title }).first().waitFor();
  for (const sentence of [...summary.sentences, ...summary.notices])
    await page.locator('p[lang="de"]', { hasText: sentence }).first().waitFor();
  await page.locator('h4[lang="de"]', { hasText: "Kalium" }).waitFor();
  await page.getByText(en.results.row.details).first().click();
  await page
    .locator('p[lang="de"]', { hasText: catalogueOf("de").notExplained ?? "none" })
    .first()
    .waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole("link", { name: en.report.chat, exact: true }).click();
  await page.getByLabel(en.chat.field).fill("What does my ferritin mean?");
  await page.keyboard.press("Enter");
  const log = page.getByRole("log", { name: en.chat.log });
  await log.locator('p[lang="de"]', { hasText: catalogueOf("de").disclaimer }).waitFor();
  await log.locator('[lang="en"]', { hasText: "ferritin" }).first().waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await place(page, en.common.navigation.trends).click();
  await page.locator('[lang="de"]', { hasText: /^Hämoglobin$/ }).click();
  await page.locator('h1[lang="de"]', { hasText: "Hämoglobin" }).waitFor();
  await page.locator('p[lang="de"]', { hasText: "von Tag zu Tag" }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await place(page, en.common.navigation.doctor).click();
  await page.getByRole("button", { name: en.doctor.make.action, exact: true }).click();
  await page.getByRole("heading", { name: en.doctor.view.ready }).waitFor();
  const records = await recordsInPage(page);
  const [made] = await records.evaluate((db) => db.doctorReports());
  expect(made?.content).toMatchObject({ report: { language: "de" } });
  expect(faults).toEqual([]);
});

test("offline the language is not changed, which is said, and what was chosen stays to be saved", async () => {
  const { context, page } = await enter("en-GB");
  await openProfile(page);
  await context.setOffline(true);
  await select(page).selectOption("fr");
  await save(page).click();
  await page.getByRole("alert").getByText(en.common.faults.network).waitFor();
  expect(await languageKept(page)).toBe("en");
  await context.setOffline(false);
  await save(page).click();
  await page.getByText(en.common.saved).waitFor();
  expect(await languageKept(page)).toBe("fr");
});

test("a new account has the language of its browser", async () => {
  const { page } = await enter("pt-BR");
  await openProfile(page);
  expect(await select(page).inputValue()).toBe("pt");
});
