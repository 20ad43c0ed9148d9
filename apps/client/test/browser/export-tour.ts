import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";
import type { AtScreen } from "./onboard.ts";

export const backupPassphrase = "amber window seldom ladder";

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

/** From there to the file of a backup. */
export async function saveBackup(page: Page, passphrase: string): Promise<Download> {
  const { backup: t, places } = en.exportAndBackup;
  await page.getByRole("link", { name: places.backup.title }).click();
  await page.getByLabel(t.passphrase.label).fill(passphrase);
  await page.getByLabel(en.lock.passphrase.repeat).fill(passphrase);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t.action, exact: true }).click();
  return download;
}

/** Chooses a file of a backup and tries a passphrase. */
export async function tryBackup(page: Page, buffer: Buffer, passphrase: string): Promise<void> {
  const { restore: t } = en.exportAndBackup;
  const file = { name: "serenya-backup-2026-11-23.age", mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel(t.passphrase).fill(passphrase);
  await page.getByRole("button", { name: t.action, exact: true }).click();
}

/** Through export and backup, with reports in the app. */
export async function exportTour(page: Page, at: AtScreen): Promise<void> {
  const { export: t, backup, restore, places, faults } = en.exportAndBackup;
  await openExport(page);
  await page.getByRole("button", { name: t.action }).waitFor();
  await at("export");
  await page.getByRole("link", { name: places.backup.title }).click();
  await page.getByRole("heading", { name: backup.title, level: 1 }).waitFor();
  await page.getByText(backup.withoutDocuments).waitFor();
  await at("backup");
  await page.getByRole("link", { name: en.common.back }).click();
  const file = await readFile(await (await saveBackup(page, backupPassphrase)).path());
  await page.getByRole("heading", { name: backup.done.title }).waitFor();
  await at("backup-made");
  await page.getByRole("link", { name: en.common.back }).click();
  await page.getByRole("link", { name: places.restore.title }).click();
  await page.getByRole("heading", { name: restore.title, level: 1 }).waitFor();
  await at("restore");
  await tryBackup(page, file, "not the right words");
  await page.getByText(faults["wrong-passphrase"]).waitFor();
  await at("restore-wrong");
  await tryBackup(page, file, backupPassphrase);
  await page.getByRole("heading", { name: restore.done.title }).waitFor();
  await at("restored");
}
