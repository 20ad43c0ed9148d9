import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { chromiumFlags, findChromium } from "../chromium.ts";
import { type HarnessServer, serveHarness } from "./harness-server.ts";

const PASSPHRASE = "seven quiet herons";
const START_LIMIT_MS = 400_000;

export interface InChromium {
  /** A browser profile of its own: nothing stored yet. */
  newProfile(): Promise<BrowserContext>;
  /** A tab with the harness page. */
  newTab(profile: BrowserContext): Promise<Page>;
  readonly url: string;
}

/** Chromium and the harness page for the tests of a file. */
export function inChromium(): InChromium {
  let server: HarnessServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serveHarness();
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  }, START_LIMIT_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    newProfile: () => browser.newContext(),
    newTab: async (profile) => {
      const page = await profile.newPage();
      await goTo(page, server.url);
      return page;
    },
    get url() {
      return server.url;
    },
  };
}

export async function goTo(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => "harness" in globalThis);
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => "harness" in globalThis);
}

/** Makes a vault under the tests' passphrase; answers with its words. */
export const create = (page: Page): Promise<string> =>
  page.evaluate(async (passphrase) => {
    const made = await harness.vault.create({ kind: "passphrase", passphrase });
    if (!made.ok) throw new Error(made.error.code);
    return made.value.recoveryWords;
  }, PASSPHRASE);

/** "open", or the code of the fault. */
export const unlock = (page: Page, passphrase = PASSPHRASE): Promise<string> =>
  page.evaluate(async (secret) => {
    const opened = await harness.vault.open({ kind: "passphrase", passphrase: secret });
    return opened.ok ? harness.vault.status() : opened.error.code;
  }, passphrase);
