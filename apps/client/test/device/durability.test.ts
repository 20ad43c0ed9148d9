import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, unlock } from "./in-chromium.ts";
import { startOverwriting, wholeNumber } from "./overwrite.ts";

const browser = inChromium();
const ROUNDS = 4;

/** Moments of the kill after the third acknowledged write, spread over the length of a write. */
const moments = Array.from({ length: ROUNDS }, (_, round) => 15 + round * 55);

async function overwriteUntil(page: Page, afterThird: number, kill: () => Promise<unknown>): Promise<number> {
  let last = 0;
  await startOverwriting(page, (n) => {
    last = n;
  });
  while (last < 3) await pause(5);
  await pause(afterThird);
  await kill();
  return last;
}

const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => {});
  await gone;
};

async function newVault(): Promise<{ profile: BrowserContext; page: Page }> {
  const profile = await browser.newProfile();
  const page = await browser.newTab(profile);
  await create(page);
  return { profile, page };
}

test.each(moments)("locked %i ms into a write: acknowledged ones are there, the last is whole or not at all", async (ms) => {
  const { profile, page } = await newVault();
  const acknowledged = await overwriteUntil(page, ms, () => page.evaluate(() => harness.vault.lock()));
  expect(await unlock(page)).toBe("open");
  expect([acknowledged, acknowledged + 1]).toContain(await wholeNumber(page));
  await profile.close();
});

test.each(moments)("the page crashes %i ms into a write: nothing acknowledged is lost, nothing is half", async (ms) => {
  const { profile, page } = await newVault();
  const acknowledged = await overwriteUntil(page, ms, () => crash(page));
  const after = await browser.newTab(profile);
  expect(await unlock(after)).toBe("open");
  expect([acknowledged, acknowledged + 1]).toContain(await wholeNumber(after));
  await profile.close();
});

test.each(moments)("another tab is killed %i ms into a write: a tab that was open all along sees whole reports", async (ms) => {
  const { profile, page } = await newVault();
  const writer = await browser.newTab(profile);
  expect(await unlock(writer)).toBe("open");
  await page.evaluate(() => harness.vault.records()?.reports());
  const acknowledged = await overwriteUntil(writer, ms, () => crash(writer));
  expect([acknowledged, acknowledged + 1]).toContain(await wholeNumber(page));
  await page.evaluate(() => harness.vault.records()?.setSetting("theme", "dark"));
  await profile.close();
});
