import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, unlock } from "./in-chromium.ts";

const browser = inChromium();
const MINUTES = 10;

/** Starts the auto-lock in a page whose clock can be put forward. */
const watch = (page: Page) =>
  page.evaluate((minutes) => {
    const now = Date.now.bind(Date);
    const clock = { ahead: 0 };
    Object.assign(globalThis, { clock });
    Date.now = () => now() + clock.ahead;
    harness.autoLock(harness.vault, minutes);
  }, MINUTES);
const skip = (page: Page, minutes: number) =>
  page.evaluate((by) => {
    (globalThis as unknown as { clock: { ahead: number } }).clock.ahead += by * 60_000;
  }, minutes);
const status = (page: Page) => page.evaluate(() => harness.vault.status());
const use = (page: Page) => page.evaluate(() => void dispatchEvent(new Event("keydown")));
const untilLocked = (page: Page) => page.waitForFunction(() => harness.vault.status() === "locked");
/** Longer than the time between two looks at the clock. */
const aLook = (page: Page) => page.waitForTimeout(1_300);

/** As when another app comes to the front, or goes. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    },
    hidden ? "hidden" : "visible",
  );

test("locks every tab when nobody uses one, and none while somebody does", async () => {
  const profile = await browser.profile();
  const page = await profile.newTab();
  const other = await profile.newTab();
  await create(page);
  expect(await unlock(other)).toBe("open");
  await watch(page);
  await watch(other);

  await skip(page, 9);
  await use(page);
  await skip(page, 9);
  await aLook(page);
  expect(await status(page)).toBe("open");

  await use(other);
  await page.waitForTimeout(200);
  await skip(page, 9);
  await aLook(page);
  expect(await status(page)).toBe("open");

  await skip(page, 2);
  await untilLocked(page);
  await untilLocked(other);
});

test("whoever comes back too late locks it by touching it", async () => {
  const page = await (await browser.profile()).newTab();
  await create(page);
  await watch(page);
  await skip(page, 11);
  await use(page);
  expect(await status(page)).toBe("locked");
});

test("a page that was hidden for three minutes locks before it is seen again", async () => {
  const page = await (await browser.profile()).newTab();
  await create(page);
  await watch(page);
  await setHidden(page, true);
  await skip(page, 2);
  await setHidden(page, false);
  expect(await status(page)).toBe("open");

  await skip(page, 5);
  await use(page);
  expect(await status(page)).toBe("open");
  await setHidden(page, true);
  await skip(page, 4);
  await setHidden(page, false);
  expect(await status(page)).toBe("locked");
});
