import type { Page } from "playwright-core";
import { en } from "../../src/texts/en.ts";

export const passphrase = "plum kettle northern harbour";

export interface Newcomer {
  readonly email: string;
  readonly name: string;
}

/** Called with a short name when a screen of its own is reached: to look at it, or to measure it. */
export type AtScreen = (name: string) => Promise<void>;

/** From the first screen to both boxes ticked, and on to the sign-in. */
export async function explainAndAgree(page: Page, url: string, at: AtScreen = async () => {}): Promise<void> {
  const t = en.onboarding;
  await page.goto(url);
  await page.getByRole("heading", { name: t.welcome.title }).waitFor();
  await at("welcome");
  await page.getByRole("link", { name: t.welcome.start }).click();
  await page.getByRole("heading", { name: t.privacy.title }).waitFor();
  await at("how-it-works");
  await page.getByRole("link", { name: en.common.next }).click();
  await page.getByRole("checkbox", { name: t.consents.legal }).click();
  await page.getByRole("checkbox", { name: t.consents.medical }).click();
  await at("consents");
  await page.getByRole("button", { name: t.consents.agree }).click();
}

/** Through the sign-in screen and the development provider's page, back to the app. */
export async function signIn(page: Page, newcomer: Newcomer, at: AtScreen = async () => {}): Promise<void> {
  const button = page.getByRole("button", { name: en.signIn.with.google });
  await button.waitFor();
  await at("sign-in");
  await button.click();
  await page.getByLabel("E-mail address").fill(newcomer.email);
  await page.getByLabel("Name", { exact: true }).fill(newcomer.name);
  await page.getByRole("button", { name: "Continue to Serenya" }).click();
}

/** Makes the lock, with a passkey where `addAuthenticator` gave the page one or else with `passphrase`. */
export async function makeLock(
  page: Page,
  kind: "passkey" | "passphrase",
  at: AtScreen = async () => {},
): Promise<{ words: readonly string[] }> {
  const { lock } = en;
  await page.getByRole("heading", { name: lock.create.title }).waitFor();
  const passkey = page.getByRole("button", { name: lock.create.passkey.action });
  if (kind === "passkey") {
    await passkey.waitFor();
    await at("lock-create");
    await passkey.click();
  } else {
    const instead = page.getByRole("button", { name: lock.create.passphrase.unlessPasskey });
    const field = page.getByLabel(lock.passphrase.label, { exact: true });
    await instead.or(field).first().waitFor();
    if (await instead.isVisible()) await instead.click();
    await field.fill(passphrase);
    await page.getByLabel(lock.passphrase.repeat).fill(passphrase);
    await at("lock-create-passphrase");
    await page.getByRole("button", { name: lock.create.passphrase.action }).click();
  }
  await page.getByRole("heading", { name: lock.words.title }).waitFor();
  await at("recovery-words");
  const words = await page
    .getByRole("list", { name: lock.words.list })
    .locator(".font-mono")
    .allTextContents();
  await page.getByRole("button", { name: lock.words.written }).click();
  await at("recovery-words-check");
  for (let index = 0; index < words.length; index++) {
    const field = page.getByLabel(lock.words.check.word(index + 1), { exact: true });
    if (await field.isVisible()) await field.fill(words[index] ?? "");
  }
  await page.getByRole("button", { name: lock.words.check.action }).click();
  return { words };
}

/** The whole way of somebody new, to the empty timeline. */
export async function onboard(
  page: Page,
  url: string,
  {
    newcomer,
    lock = "passphrase",
    at,
  }: { newcomer: Newcomer; lock?: "passkey" | "passphrase"; at?: AtScreen },
): Promise<{ words: readonly string[] }> {
  await explainAndAgree(page, url, at);
  await signIn(page, newcomer, at);
  const made = await makeLock(page, lock, at);
  await page.getByRole("heading", { name: en.timeline.title }).waitFor();
  return made;
}

/** Opens a locked app with `passphrase`. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel(en.lock.passphrase.label, { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: en.lock.open.passphrase, exact: true }).click();
}
