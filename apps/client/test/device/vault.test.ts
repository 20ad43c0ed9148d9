import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, reload, unlock } from "./in-chromium.ts";

const browser = inChromium();

const status = (page: Page) => page.evaluate(() => harness.vault.status());
const openers = (page: Page) => page.evaluate(() => harness.vault.openers());

/** Whether what was kept before is there: "kept", or the code of the fault. */
const openWithWords = (page: Page, words: string) =>
  page.evaluate(async (text) => {
    const opened = await harness.vault.open({ kind: "recovery", words: text });
    return opened.ok ? await opened.value.setting("deviceId") : opened.error.code;
  }, words);

test("made, locked, unlocked by passphrase and by words, also after a reload", async () => {
  const page = await (await browser.profile()).newTab();
  expect(await status(page)).toBe("empty");
  const words = await create(page);
  expect(words.split(" ")).toHaveLength(12);
  expect(await status(page)).toBe("open");
  expect(await openers(page)).toEqual(["passphrase", "recovery"]);
  await page.evaluate(() => harness.vault.records()?.setSetting("deviceId", "kept"));

  await page.evaluate(() => harness.vault.lock());
  expect(await status(page)).toBe("locked");
  expect(await page.evaluate(() => harness.vault.records())).toBeNull();
  expect(await unlock(page)).toBe("open");

  await reload(page);
  expect(await status(page)).toBe("locked");
  expect(await unlock(page, "seven quiet HERONS")).toBe("wrong-secret");
  expect(
    await openWithWords(page, "abandon ability able about above absent abandon ability able about above cat"),
  ).toBe("wrong-secret");
  const others = `${words.split(" ").reverse().join(" ")}`;
  expect(await openWithWords(page, others)).toBe("wrong-secret");
  expect(await status(page)).toBe("locked");
  expect(await openWithWords(page, `  ${words.toUpperCase().replaceAll(" ", "\n")}`)).toBe("kept");
});

test("what is under way when the vault is locked ends with `locked`", async () => {
  const page = await (await browser.profile()).newTab();
  await create(page);
  const outcome = await page.evaluate(async () => {
    const records = harness.vault.records();
    const asked = records?.reports().catch((error: Error) => error.name);
    harness.vault.lock();
    return [await asked, await records?.reports().catch((error: Error) => error.name)];
  });
  expect(outcome).toEqual(["locked", "locked"]);
});

test("a weak passphrase is refused with its reason, and nothing is made", async () => {
  const page = await (await browser.profile()).newTab();
  const refused = await page.evaluate(() =>
    harness.vault.create({ kind: "passphrase", passphrase: "123456789012" }),
  );
  expect(refused).toEqual({ ok: false, error: { code: "weak-passphrase", why: "guessable" } });
  await reload(page);
  expect(await status(page)).toBe("empty");
});

async function addAuthenticator(page: Page, hasPrf: boolean): Promise<{ session: CDPSession; id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId: id } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      ctap2Version: "ctap2_1",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, id };
}

const openWithPasskey = (page: Page) =>
  page.evaluate(async () => {
    const opened = await harness.vault.open({ kind: "passkey" });
    return opened.ok ? await opened.value.setting("deviceId") : opened.error.code;
  });

test("a passkey makes, opens and is refused when the person or the device says no", async () => {
  const page = await (await browser.profile()).newTab();
  expect(await page.evaluate(() => harness.vault.canUsePasskey())).toBe(false);
  const { session, id } = await addAuthenticator(page, true);
  expect(await page.evaluate(() => harness.vault.canUsePasskey())).toBe(true);

  await page.evaluate(async () => {
    const made = await harness.vault.create({ kind: "passkey" });
    if (!made.ok) throw new Error(made.error.code);
    await made.value.records.setSetting("deviceId", "by passkey");
    harness.vault.lock();
  });
  expect(await openers(page)).toEqual(["passkey", "recovery"]);
  expect(await openWithPasskey(page)).toBe("by passkey");
  await reload(page);
  expect(await openWithPasskey(page)).toBe("by passkey");

  await page.evaluate(() => harness.vault.lock());
  await session.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });
  expect(await openWithPasskey(page)).toBe("passkey-cancelled");
  await session.send("WebAuthn.clearCredentials", { authenticatorId: id });
  expect(await openWithPasskey(page)).toMatch(/^passkey-/);
  expect(await status(page)).toBe("locked");
});

test("an authenticator without PRF is told, and leaves no vault", async () => {
  const page = await (await browser.profile()).newTab();
  await addAuthenticator(page, false);
  const made = await page.evaluate(() => harness.vault.create({ kind: "passkey" }));
  expect(made).toEqual({ ok: false, error: { code: "passkey-unavailable" } });
  expect(await status(page)).toBe("empty");
});

test("openers are added, replaced and removed; the last one beside the words stays", async () => {
  const page = await (await browser.profile()).newTab();
  await create(page);
  await addAuthenticator(page, true);
  const outcome = await page.evaluate(async () => {
    const { vault } = harness;
    await vault.records()?.setSetting("deviceId", "the same data");
    const last = await vault.removeOpener("passphrase");
    const added = await vault.addOpener({ kind: "passkey" });
    const replaced = await vault.addOpener({ kind: "passphrase", passphrase: "eight loud bitterns" });
    vault.lock();
    return { last, added: added.ok, replaced: replaced.ok };
  });
  expect(outcome).toEqual({
    last: { ok: false, error: { code: "wrong-secret" } },
    added: true,
    replaced: true,
  });
  expect(await unlock(page)).toBe("wrong-secret");
  expect(await unlock(page, "eight loud bitterns")).toBe("open");

  const removed = await page.evaluate(async () => {
    const result = await harness.vault.removeOpener("passphrase");
    harness.vault.lock();
    return result.ok;
  });
  expect(removed).toBe(true);
  await reload(page);
  expect(await openers(page)).toEqual(["recovery", "passkey"]);
  expect(await unlock(page, "eight loud bitterns")).toBe("wrong-secret");
  expect(await openWithPasskey(page)).toBe("the same data");
});
