import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../../src/texts/en.ts";
import { addAuthenticator } from "./authenticator.ts";
import { smallTargets } from "./check-targets.ts";
import { launch, patience } from "./launch.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { tour } from "./tour.ts";

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

const onPhone = { viewport: { width: 360, height: 740 }, reducedMotion: "reduce" } as const;

test("on every screen, all that can be touched is 48 by 48 pixels at least", async () => {
  const context = await browser.newContext({ ...onPhone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await addAuthenticator(page);
  const small: string[] = [];
  const screens: string[] = [];
  await tour(page, system.url, "targets@example.org", async (screen) => {
    screens.push(screen);
    small.push(...(await smallTargets(page)).map((target) => `${screen}: ${target}`));
  });
  await context.close();
  expect(small).toEqual([]);
  expect(new Set(screens).size).toBeGreaterThan(30);
});

test("a target that is too small is found, and a link within a sentence is not", async () => {
  const page = await browser.newPage(onPhone);
  await page.goto(system.url);
  await page.getByRole("heading", { name: en.onboarding.welcome.title }).waitFor();
  // With the focus on it, the skip link is there, too.
  await page.keyboard.press("Tab");
  await page.getByRole("link", { name: en.common.skip }).and(page.locator(":focus")).waitFor();
  expect(await smallTargets(page)).toEqual([]);
  await page.evaluate(() => {
    const sentence = document.createElement("p");
    sentence.innerHTML = 'Read <a href="/small">the text</a> first. ';
    const button = document.createElement("button");
    button.textContent = "Tiny";
    document.querySelector("main")?.append(sentence, button);
  });
  expect(await smallTargets(page)).toEqual([expect.stringMatching(/^button "Tiny"/)]);
  await page.close();
});
