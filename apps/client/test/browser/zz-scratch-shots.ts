import { mkdir } from "node:fs/promises";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch } from "./launch.ts";
import { onboard } from "./onboard.ts";
import { startSystem } from "./system.ts";
import { tourOfUnderstanding } from "./understand-tour.ts";
import { watchPage } from "./watch-page.ts";
const folder = process.argv[2] ?? "";
await mkdir(folder, { recursive: true });
const system = await startSystem();
const browser = await launch();
for (const [name, colorScheme, width, height, isMobile] of [["light","light",360,740,true],["dark","dark",360,740,true],["desk","light",1280,860,false]] as const) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, isMobile, hasTouch: isMobile, deviceScaleFactor: 1, reducedMotion: "reduce" });
  const page = await context.newPage(); page.setDefaultTimeout(15000);
  const faults = watchPage(page, system.url);
  await onboard(page, system.url, { newcomer: { email: `${name}@example.org`, name: "Robin Example" } });
  await tourOfUnderstanding(page, async (screen) => {
    for (const fault of await accessibilityFaults(page)) process.stdout.write(`${screen} ${name}: ${fault}\n`);
    await page.screenshot({ path: `${folder}/${screen}.${name}.view.png` });
    const h = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(h, height) });
    await page.screenshot({ path: `${folder}/${screen}.${name}.png` });
    await page.setViewportSize({ width, height });
  }).catch((e) => process.stdout.write(String(e) + "\n"));
  process.stdout.write(faults.join("\n") + "\n");
  await context.close();
}
await browser.close(); await system.close();
