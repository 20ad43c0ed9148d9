/**
 * Draws every screen at phone size, light and dark, and a few at desk size, into docs/screens:
 * `npm run screens -w @serenya/client`. Ends with 1 when axe-core or the page itself finds a fault.
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { addAuthenticator } from "./authenticator.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch } from "./launch.ts";
import { startSystem } from "./system.ts";
import { tour } from "./tour.ts";
import { watchPage } from "./watch-page.ts";

const folder = resolve(process.argv[2] ?? resolve(import.meta.dirname, "../../../../docs/screens"));

const looks = [
  { name: "light", colorScheme: "light", viewport: { width: 360, height: 740 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 360, height: 740 } },
  { name: "desk", colorScheme: "light", viewport: { width: 1280, height: 860 } },
] as const;

async function draw(browser: Browser, url: string, look: (typeof looks)[number]): Promise<readonly string[]> {
  const { name, colorScheme, viewport } = look;
  const context = await browser.newContext({
    colorScheme,
    viewport,
    deviceScaleFactor: name === "desk" ? 1 : 2,
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
    await page.screenshot({ path: `${folder}/${screen}.${name}.png`, fullPage: true });
  });
  await context.close();
  return [...found, ...faults.map((fault) => `${name}: ${fault}`)];
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
