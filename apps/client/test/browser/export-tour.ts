import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";
import type { AtScreen } from "./onboard.ts";

/** To where results leave the app, from any screen with the navigation. */
export async function openExport(page: Page): Promise<void> {
  const { navigation } = en.common;
  await page
    .getByRole("navigation", { name: navigation.label })
    .getByRole("link", { name: navigation.settings })
    .click();
  await page.getByRole("link", { name: en.exportAndBackup.title, exact: true }).click();
  await page.getByRole("heading", { name: en.exportAndBackup.title, level: 1 }).waitFor();
}

/** Through export and backup, with reports in the app. */
export async function exportTour(page: Page, at: AtScreen): Promise<void> {
  const { export: t } = en.exportAndBackup;
  await openExport(page);
  await page.getByRole("button", { name: t.action }).waitFor();
  await at("export");
}
