/**
 * Draws every screen at phone size, light and dark, and a few at desk size, into docs/screens:
 * `npm run screens -w @serenya/client`. Ends with 1 when axe-core or the page itself finds a fault.
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { addAuthenticator } from "./authenticator.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch } from "./launch.ts";
import { startSystem } from "./system.ts";
import { tour } from "./tour.ts";
import { watchPage } from "./watch-page.ts";

const folder = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../../../../docs/screens"));

const looks = [
  { name: "light", colorScheme: "light", viewport: { width: 360, height: 740 }, isMobile: true },
  { name: "dark", colorScheme: "dark", viewport: { width: 360, height: 740 }, isMobile: true },
  { name: "desk", colorScheme: "light", viewport: { width: 1280, height: 860 }, isMobile: false },
] as const;

async function draw(browser: Browser, url: string, look: (typeof looks)[number]): Promise<readonly string[]> {
  const { name, colorScheme, viewport, isMobile } = look;
  const context = await browser.newContext({
    colorScheme,
    viewport,
    isMobile,
    hasTouch: isMobile,
    // Committed pictures: sharp enough to judge, small enough to keep.
    deviceScaleFactor: 1,
    reducedMotion: "reduce",
    locale: "en-GB",
  });
  const page = await context.newPage();
  const faults = watchPage(page, url);
  const found: string[] = [];
  await addAuthenticator(page);
  await tour(page, url, `${name}@example.org`, async (screen) => {
    await page.evaluate(() => document.fonts.ready);
    found.push(...(await accessibilityFaults(page)).map((fault) => `${screen} (${name}): ${fault}`));
    await drawWhole(page, viewport, `${folder}/${screen}.${name}.png`);
  });
  await context.close();
  return [...found, ...faults.map((fault) => `${name}: ${fault}`)];
}

/** The whole screen, with what is fixed at its end at the end: the window grows to the page for the picture. */
async function drawWhole(
  page: Page,
  viewport: { width: number; height: number },
  path: string,
): Promise<void> {
  const isSheet = await page.getByRole("dialog").isVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (!isSheet) await page.setViewportSize({ ...viewport, height: Math.max(height, viewport.height) });
  await page.screenshot({ path });
  await page.setViewportSize(viewport);
  // Of a long screen also what is seen first.
  if (height > 4 * viewport.height) await page.screenshot({ path: path.replace(/(\.\w+\.png)$/, "-top$1") });
}

await mkdir(folder, { recursive: true });
const system = await startSystem();
const browser = await launch();
const faults: string[] = [];
try {
  for (const look of looks) faults.push(...(await draw(browser, system.url, look)));
} finally {
  await browser.close();
  await system.close();
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`screens: in ${folder}, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
