import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumFlags, findChromium } from "../chromium.ts";
import { type PageServer, servePage } from "../serve-page.ts";

const PASSPHRASE = "seven quiet herons";
const START_LIMIT_MS = 400_000;

/** A browser with a profile of its own, on disk as a person's is: private windows keep files in memory. */
export interface Profile {
  readonly context: BrowserContext;
  readonly folder: string;
  /** A tab with the harness page. */
  newTab(): Promise<Page>;
}

export interface InChromium {
  /** @param folder of a profile that was used before; a new one has nothing stored */
  profile(folder?: string): Promise<Profile>;
}

/** Chromium and the harness page for the tests of a file. */
export function inChromium(): InChromium {
  let server: PageServer | undefined;
  let executablePath: string;
  const folders: string[] = [];
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    executablePath = findChromium();
    server = await servePage(fileURLToPath(new URL("harness", import.meta.url)));
  }, START_LIMIT_MS);
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await server?.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const newFolder = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "serenya-profile-"));
    folders.push(folder);
    return folder;
  };
  return {
    profile: async (used) => {
      const folder = used ?? (await newFolder());
      const context = await chromium.launchPersistentContext(folder, { executablePath, args: chromiumFlags });
      contexts.push(context);
      const newTab = async (): Promise<Page> => {
        const page = await context.newPage();
        await page.goto(server?.url ?? "");
        await ready(page);
        return page;
      };
      return { context, folder, newTab };
    },
  };
}

export async function reload(page: Page): Promise<void> {
  await page.reload();
  await ready(page);
}

const ready = (page: Page) => page.waitForFunction(() => "harness" in globalThis);

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
