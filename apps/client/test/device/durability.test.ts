import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, unlock } from "./in-chromium.ts";
import { startOverwriting, wholeNumber } from "./overwrite.ts";

const browser = inChromium();

/** Milliseconds from the third acknowledged write to the kill: over the length of one write and more. */
const MOMENTS = [10, 50, 90, 130];
const LIMIT_MS = 120_000;

/** Kills the writer in the middle and answers with the number that was acknowledged last. */
async function overwriteUntil(
  page: Page,
  { round, ms, kill }: { round: number; ms: number; kill: () => Promise<unknown> },
): Promise<number> {
  const from = 1 + 10_000 * round;
  let last = 0;
  await startOverwriting(page, from, (n) => {
    last = n;
  });
  while (last < from + 2) await pause(5);
  await pause(ms);
  await kill();
  return last;
}

const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await gone;
  await page.close();
};

/** Each kill acts on what the one before left. */
async function atEachMoment(round: (round: number, ms: number) => Promise<void>): Promise<void> {
  for (const [index, ms] of MOMENTS.entries()) await round(index, ms);
}

const expectWhole = async (page: Page, acknowledged: number, ms: number): Promise<void> =>
  expect([acknowledged, acknowledged + 1], `${ms} ms into a write`).toContain(await wholeNumber(page));

test(
  "locked in the middle of a write: what was acknowledged is there, the last is whole or not at all",
  async () => {
    const profile = await browser.profile();
    await create(await profile.newTab());
    await atEachMoment(async (round, ms) => {
      const page = await profile.newTab();
      expect(await unlock(page)).toBe("open");
      const kill = () => page.evaluate(() => harness.vault.lock());
      const acknowledged = await overwriteUntil(page, { round, ms, kill });
      expect(await unlock(page)).toBe("open");
      await expectWhole(page, acknowledged, ms);
    });
  },
  LIMIT_MS,
);

test(
  "the page crashes in the middle of a write: nothing acknowledged is lost, nothing is half",
  async () => {
    const profile = await browser.profile();
    await create(await profile.newTab());
    await atEachMoment(async (round, ms) => {
      const page = await profile.newTab();
      expect(await unlock(page)).toBe("open");
      const acknowledged = await overwriteUntil(page, { round, ms, kill: () => crash(page) });
      const after = await profile.newTab();
      expect(await unlock(after)).toBe("open");
      await expectWhole(after, acknowledged, ms);
      await after.close();
    });
  },
  LIMIT_MS,
);

test(
  "the browser dies in the middle of a write: nothing acknowledged is lost, nothing is half",
  async () => {
    const { folder, newTab, context } = await browser.profile();
    await create(await newTab());
    await context.close();
    await atEachMoment(async (round, ms) => {
      const profile = await browser.profile(folder);
      const page = await profile.newTab();
      expect(await unlock(page)).toBe("open");
      const session = await profile.context.browser()?.newBrowserCDPSession();
      const closed = profile.context.waitForEvent("close");
      const kill = (): Promise<unknown> => {
        session?.send("Browser.crash").catch(() => {});
        return closed;
      };
      const acknowledged = await overwriteUntil(page, { round, ms, kill });
      const again = await browser.profile(folder);
      const after = await again.newTab();
      expect(await unlock(after)).toBe("open");
      await expectWhole(after, acknowledged, ms);
      await again.context.close();
    });
  },
  LIMIT_MS,
);

test(
  "another tab is killed in the middle of a write: a tab that was open all along sees whole reports",
  async () => {
    const profile = await browser.profile();
    const page = await profile.newTab();
    await create(page);
    await atEachMoment(async (round, ms) => {
      const writer = await profile.newTab();
      expect(await unlock(writer)).toBe("open");
      await page.evaluate(() => harness.vault.records()?.reports());
      const acknowledged = await overwriteUntil(writer, { round, ms, kill: () => crash(writer) });
      await expectWhole(page, acknowledged, ms);
      await page.evaluate(() => harness.vault.records()?.setSetting("theme", "dark"));
    });
  },
  LIMIT_MS,
);
