import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";

/** From the timeline to the preview of a file. */
export async function chooseFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.getByRole("link", { name: en.timeline.add }).first().click();
  await page.getByRole("heading", { name: en.addDocument.title, level: 1 }).waitFor();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(content) });
}

/** From the timeline until the file is on its way. */
export async function sendFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await chooseFile(page, name, content);
  await page.getByRole("button", { name: en.addDocument.send, exact: true }).click();
}

/** The report's results are on the screen. */
export const resultsShown = (page: Page): Promise<void> =>
  page.getByRole("heading", { name: en.results.summary, exact: true }).waitFor();
