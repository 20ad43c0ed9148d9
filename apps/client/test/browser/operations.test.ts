import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch, patience } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await system.close();
});

async function opened(options: { width: number; colorScheme: "light" | "dark" }) {
  const { width, colorScheme } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  return { context, page, faults: watchPage(page, system.url) };
}
const looks = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe("the page of figures", () => {
  it.each(looks)("can be read at $width px in the $colorScheme, empty and filled", async (look) => {
    const { context, page, faults } = await opened(look);
    for (const range of ["hour", "week"]) {
      await page.goto(`${system.url}/operations?range=${range}`);
      expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
        "Executive",
        "Operations",
        "Security",
      ]);
      for (const more of await page.locator("summary").all()) await more.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it("tells of somebody who has just signed up, also where the app's offline copy is installed", async () => {
    const { context, page, faults } = await opened({ width: 360, colorScheme: "light" });
    await onboard(page, system.url, { newcomer: { email: "ops@example.org", name: "Robin Example" } });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto(`${system.url}/operations`);
    const people = page
      .locator("section.widget")
      .filter({ has: page.getByRole("heading", { name: "People" }) });
    const registered = async () => {
      await page.getByRole("link", { name: "Refresh", exact: true }).click();
      return people.locator("tr", { hasText: "Registered" }).first().locator("td").allTextContents();
    };
    await expect.poll(registered, { timeout: patience }).toEqual(["1", "1"]);
    await page.getByRole("link", { name: "Day", exact: true }).click();
    expect(await page.getByRole("link", { name: "Day", exact: true }).getAttribute("aria-current")).toBe(
      "page",
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
