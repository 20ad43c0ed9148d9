import type { Page } from "playwright-core";

/** Waits until the app's files are on the device: from then on it says itself that it works offline. */
export async function worksOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
