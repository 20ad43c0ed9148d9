import type { Page } from "playwright-core";

/** Collects what a page should never do: errors, refused by its own content policy, requests to other origins. */
export function watchPage(page: Page, url: string): readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith(`${url}/`)) faults.push(`request to ${address}`);
  });
  return faults;
}
