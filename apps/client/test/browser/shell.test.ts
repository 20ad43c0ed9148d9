import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { en } from "../../src/texts/en.ts";
import { addAuthenticator } from "./authenticator.ts";
import { accessibilityFaults } from "./check-accessibility.ts";
import { launch, patience } from "./launch.ts";
import { explainAndAgree, makeLock, onboard, passphrase, signIn, unlock } from "./onboard.ts";
import { plantReports } from "./plant-reports.ts";
import { recordsInPage } from "./records-in-page.ts";
import { startSystem, type TestSystem } from "./system.ts";
import { watchPage } from "./watch-page.ts";

let system: TestSystem;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  system = await startSystem();
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await system.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  faults = watchPage(page, system.url);
});
afterEach(() => context.close());

const newcomer = (email: string) => ({ email, name: "Robin Example" });
const heading = (name: string) => page.getByRole("heading", { name, exact: true, level: 1 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const openSettings = () => page.getByRole("link", { name: en.common.navigation.settings }).click();

async function lockNow() {
  await openSettings();
  await page.getByRole("link", { name: en.settings.lock.title, exact: true }).click();
  await button(en.settings.lock.now).click();
  await heading(en.lock.open.title).waitFor();
}

test("both boxes are needed, and each text can be read in full", async () => {
  await page.goto(`${system.url}/consents`);
  await button(en.onboarding.consents.agree).click();
  await page.getByRole("alert").getByText(en.onboarding.consents.needed).waitFor();
  await page.getByRole("checkbox", { name: en.onboarding.consents.legal }).click();
  await button(en.onboarding.consents.agree).click();
  expect(new URL(page.url()).pathname).toBe("/consents");
  await page.getByRole("button", { name: "Not for emergencies" }).click();
  const dialog = page.getByRole("dialog", { name: "Not for emergencies" });
  expect(await dialog.textContent()).toContain("call your emergency number");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(faults).toEqual([]);
});

test("a wrong passphrase is refused; the right one and the recovery words open", async () => {
  const { words } = await onboard(page, system.url, { newcomer: newcomer("words@example.org") });
  await lockNow();
  await page.getByLabel(en.lock.passphrase.label, { exact: true }).fill("not the right words");
  await button(en.lock.open.passphrase).click();
  await page.getByText(en.lock.faults["wrong-secret"]).waitFor();
  await unlock(page);
  await heading(en.settings.lock.title).waitFor();

  await page.reload();
  await heading(en.lock.open.title).waitFor();
  await button(en.lock.open.words.show).click();
  await page.getByLabel(en.lock.open.words.label).fill(words.join(" "));
  await button(en.lock.open.words.action).click();
  await heading(en.settings.lock.title).waitFor();
  expect(faults).toEqual([]);
});

test("a passkey locks and unlocks; a passphrase can be added, and the last way can't be removed", async () => {
  await addAuthenticator(page);
  await onboard(page, system.url, { newcomer: newcomer("passkey@example.org"), lock: "passkey" });
  await lockNow();
  await button(en.lock.open.passkey).click();
  await heading(en.settings.lock.title).waitFor();

  const t = en.settings.lock;
  await button(`${t.remove} ${t.way.passkey}`).click();
  await page.getByText(t.last).waitFor();
  await button(`${t.add} ${t.way.passphrase}`).click();
  await page.getByLabel(en.lock.passphrase.label, { exact: true }).fill("123456789012");
  await page.getByLabel(en.lock.passphrase.repeat).fill("123456789012");
  await button(en.lock.create.passphrase.action).click();
  await page.getByText(en.lock.faults["weak-passphrase"]).waitFor();
  await page.getByLabel(en.lock.passphrase.label, { exact: true }).fill(passphrase);
  await page.getByLabel(en.lock.passphrase.repeat).fill(passphrase);
  await button(en.lock.create.passphrase.action).click();
  await button(`${t.remove} ${t.way.passkey}`).click();
  await button(`${t.add} ${t.way.passkey}`).waitFor();
  await button(t.now).click();
  await unlock(page);
  await heading(t.title).waitFor();
  expect(faults).toEqual([]);
});

test("signing out keeps the reports; signing in again goes on with them", async () => {
  await onboard(page, system.url, { newcomer: newcomer("again@example.org") });
  await plantReports(page);
  await openSettings();
  await button(en.settings.signOut.action).click();
  await page.getByRole("dialog").getByRole("button", { name: en.settings.signOut.action }).click();
  await heading(en.lock.open.title).waitFor();
  await unlock(page);
  await page.getByRole("link", { name: en.common.navigation.reports }).click();
  await page.getByText(en.timeline.signedOut.title).waitFor();
  await page.getByRole("link", { name: "Report of 30 October 2026" }).waitFor();

  await page.getByRole("link", { name: en.timeline.signedOut.action }).click();
  await signIn(page, newcomer("again@example.org"));
  await page.getByText(en.lock.open.signedInFirst).waitFor();
  await unlock(page);
  await page.getByRole("link", { name: "Report of 30 October 2026" }).waitFor();
  expect(await page.getByText(en.timeline.signedOut.title).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("a session that the server has ended is told, and costs no report", async () => {
  await onboard(page, system.url, { newcomer: newcomer("ended@example.org") });
  await plantReports(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(`${system.url}/signin`);
  await signIn(other, newcomer("ended@example.org"));
  await other.getByRole("heading", { name: en.lock.create.title }).waitFor();
  await elsewhere.close();

  await lockNow();
  await unlock(page);
  await page.getByRole("link", { name: en.common.navigation.reports }).click();
  await page.getByText(en.timeline.signedOut.title).waitFor();
  await page.getByRole("link", { name: "Report of 30 October 2026" }).waitFor();
  // The refused calls are logged by the browser; there is nothing else.
  expect(faults.filter((fault) => !fault.includes("401"))).toEqual([]);
});

test("somebody without an account who signs in is asked for the consents, and not for a second sign-in", async () => {
  await page.goto(system.url);
  await page.getByRole("link", { name: en.onboarding.welcome.haveAccount }).click();
  await signIn(page, newcomer("unknown@example.org"));
  await page.getByText(en.onboarding.consents.notFound).waitFor();
  await page.getByRole("checkbox", { name: en.onboarding.consents.legal }).click();
  await page.getByRole("checkbox", { name: en.onboarding.consents.medical }).click();
  await button(en.onboarding.consents.agree).click();
  await makeLock(page, "passphrase");
  await heading(en.timeline.title).waitFor();
});

test("somebody with an account who onboards again is signed in; another account is refused on this device", async () => {
  await onboard(page, system.url, { newcomer: newcomer("first@example.org") });
  const fresh = await browser.newContext();
  const second = await fresh.newPage();
  await onboard(second, system.url, { newcomer: newcomer("first@example.org") });
  await fresh.close();

  await page.goto(`${system.url}/signin`);
  await signIn(page, newcomer("stranger@example.org"));
  await page.getByText(en.onboarding.consents.notFound).waitFor();
  await page.getByRole("checkbox", { name: en.onboarding.consents.legal }).click();
  await page.getByRole("checkbox", { name: en.onboarding.consents.medical }).click();
  await button(en.onboarding.consents.agree).click();
  await page.getByText(en.lock.open.signedInFirst).waitFor();
  await unlock(page);
  await page.getByText(en.signIn.otherAccount.title).waitFor();

  await page.goto(`${system.url}/signin`);
  await signIn(page, newcomer("first@example.org"));
  await unlock(page);
  await heading(en.timeline.title).waitFor();
});

test("a cancelled sign-in, a forged answer and a reload say so and lead on", async () => {
  await explainAndAgree(page, system.url);
  await button(en.signIn.with.apple).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText(en.signIn.faults.cancelled).waitFor();
  await page.goto(`${system.url}/signin/callback?code=stolen&state=forged`);
  await page.getByText(en.signIn.faults.stale).waitFor();
  await page.goto(`${system.url}/lock/create`);
  await heading(en.onboarding.welcome.title).waitFor();
});

test("offline the app starts, unlocks and shows the reports", async () => {
  await onboard(page, system.url, { newcomer: newcomer("offline@example.org") });
  await plantReports(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await heading(en.lock.open.title).waitFor();
  await unlock(page);
  await page.getByRole("link", { name: "Report of 30 October 2026" }).waitFor();
  await openSettings();
  await page.getByRole("link", { name: en.settings.about.title }).click();
  await page.getByText(en.settings.about.disclaimer.notReviewed).waitFor();
});

test("the theme that was chosen stays, on the lock's screen too", async () => {
  await onboard(page, system.url, { newcomer: newcomer("theme@example.org") });
  await openSettings();
  await page.getByRole("radio", { name: en.settings.look.dark }).click();
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect.poll(background).toBe("rgb(20, 26, 23)");
  await page.reload();
  await heading(en.lock.open.title).waitFor();
  expect(await background()).toBe("rgb(20, 26, 23)");
});

test("nothing but the theme stands outside of the encrypted database", async () => {
  await onboard(page, system.url, { newcomer: newcomer("storage@example.org") });
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toMatch(/storage@example|eyJ|Robin|serenya\.sign-in/);
  const records = await recordsInPage(page);
  expect(await records.evaluate(async (db) => (await db.setting("tokens")) !== null)).toBe(true);
});

test("an account is deleted with a checked receipt, and the device is erased", async () => {
  await onboard(page, system.url, { newcomer: newcomer("leaving@example.org") });
  await openSettings();
  const t = en.settings.remove;
  await page.getByRole("link", { name: t.title }).click();
  await button(t.action).click();
  await page.getByText(t.mismatch).waitFor();
  await page.getByLabel(t.type).fill(t.word);
  await button(t.action).click();
  await page.getByText(en.settings.receipts.valid).waitFor();
  const download = page.waitForEvent("download");
  await button(en.settings.receipts.save).click();
  expect((await download).suggestedFilename()).toMatch(/^serenya-receipt-\d{4}-\d\d-\d\d\.jws$/);
  await button(t.done.finish).click();
  await heading(en.onboarding.welcome.title).waitFor();
  await page.reload();
  await heading(en.onboarding.welcome.title).waitFor();
  await page.getByRole("link", { name: en.onboarding.welcome.haveAccount }).click();
  await signIn(page, newcomer("leaving@example.org"));
  await page.getByText(en.onboarding.consents.notFound).waitFor();
});

test("axe finds a fault where there is one", async () => {
  await page.goto(system.url);
  await heading(en.onboarding.welcome.title).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("input")));
  expect((await accessibilityFaults(page)).join()).toContain("label");
});
