import { fileURLToPath } from "node:url";
import { readDocument } from "@serenya/documents";
import { makeReport } from "@serenya/documents/corpus";
import { loadEngine } from "@serenya/documents/node";
import { chromium } from "playwright-core";
import { expect, test } from "vitest";
import { chromiumFlags, findChromium } from "../chromium.ts";
import { servePage } from "../serve-page.ts";

const LIMIT_MS = 400_000;

test("a browser reads a PDF as Node does, with the network cut", { timeout: LIMIT_MS }, async () => {
  const server = await servePage(fileURLToPath(new URL("page", import.meta.url)));
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => "read" in globalThis);
    await page.context().setOffline(true);
    const refused = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      server.url,
    );
    expect(refused).toBe(true);
    const engine = await loadEngine();
    for (const family of ["ruled", "two-panels", "dipstick"] as const) {
      const { pdf } = await makeReport({ family, seed: 3 });
      const reading = await page.evaluate((bytes) => globalThis.read(bytes), [...pdf]);
      expect(reading).toEqual(await readDocument(pdf, { engine }));
      expect(reading.results.length).toBeGreaterThan(3);
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
