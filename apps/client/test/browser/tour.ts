import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";
import { documentTour } from "./document-tour.ts";
import { exportTour, openExport } from "./export-tour.ts";
import { type AtScreen, onboard } from "./onboard.ts";
import { plantReports } from "./plant-reports.ts";
import { tourOfUnderstanding } from "./understand-tour.ts";

const settings = [
  "profile",
  "consents",
  "lock",
  "receipts",
  "privacy",
  "about",
  "licences",
  "delete",
] as const;

/** Goes through every screen once, as somebody new, and calls `at` on each. Another screen is added here. */
export async function tour(page: Page, url: string, email: string, at: AtScreen): Promise<void> {
  await onboard(page, url, { newcomer: { email, name: "Robin Example" }, lock: "passkey", at });
  await at("timeline-empty");

  await page.getByRole("link", { name: en.common.navigation.settings }).click();
  await page.getByRole("heading", { name: en.settings.title, exact: true }).waitFor();
  await at("settings");
  for (const place of settings) {
    const title = place === "delete" ? en.settings.remove.title : en.settings[place].title;
    await page.getByRole("link", { name: title, exact: true }).click();
    await page.getByRole("heading", { name: title, exact: true, level: 1 }).waitFor();
    await at(`settings-${place}`);
    if (place === "consents") {
      await page.getByRole("button", { name: en.settings.consentNames.privacy_policy }).click();
      await page.getByRole("dialog").waitFor();
      await at("consent-text");
      await page.getByRole("button", { name: en.common.close }).click();
    }
    await page.getByRole("link", { name: en.common.back }).click();
    await page.getByRole("heading", { name: en.settings.title, exact: true }).waitFor();
  }
  await openExport(page);
  await page.getByRole("heading", { name: en.exportAndBackup.empty.title }).waitFor();
  await at("export-empty");
  await page.getByRole("link", { name: en.common.navigation.reports }).click();
  await page.getByRole("heading", { name: en.timeline.empty.title }).waitFor();
  await plantReports(page);
  await page.getByRole("list", { name: en.timeline.list }).waitFor();
  await at("timeline");
  await tourOfUnderstanding(page, at);
  await documentTour(page, at);
  await exportTour(page, at);
  await page.getByRole("link", { name: en.common.navigation.settings }).click();

  await page.getByRole("link", { name: en.settings.lock.title, exact: true }).click();
  await page.getByRole("button", { name: en.settings.lock.now }).click();
  await page.getByRole("heading", { name: en.lock.open.title }).waitFor();
  await at("unlock");
  await page.getByRole("button", { name: en.lock.open.passkey }).click();
  await page.getByRole("heading", { name: en.settings.lock.title, exact: true }).waitFor();

  await page.getByRole("link", { name: en.common.back }).click();
  await page.getByRole("link", { name: en.settings.remove.title, exact: true }).click();
  await page.getByLabel(en.settings.remove.type).fill(en.settings.remove.word);
  await page.getByRole("button", { name: en.settings.remove.action }).click();
  await page.getByRole("heading", { name: en.settings.remove.done.title }).waitFor();
  await at("account-deleted");
  await page.getByRole("button", { name: en.settings.remove.done.finish }).click();
  await page.getByRole("heading", { name: en.onboarding.welcome.title }).waitFor();
}
