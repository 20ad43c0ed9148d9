import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, reload, unlock } from "./in-chromium.ts";
import { sampleReport } from "./sample-report.ts";
import { damage } from "./stored-files.ts";

const browser = inChromium();

async function lockedVault(): Promise<Page> {
  const page = await (await browser.profile()).newTab();
  await create(page);
  await page.evaluate(async (report) => {
    await harness.vault.records()?.addReport(report, new Uint8Array(300_000).fill(7), null);
    harness.vault.lock();
  }, sampleReport("r"));
  return page;
}

test.each(["cut", "empty", "remove"] as const)(
  "a database file that was %s is damaged, not new",
  async (how) => {
    const page = await lockedVault();
    await damage(page, ".db", how);
    await reload(page);
    expect(await page.evaluate(() => harness.vault.status())).toBe("locked");
    expect(await unlock(page)).toBe("damaged");
    expect(await unlock(page)).toBe("damaged");
  },
);

test("a flipped byte deep in the file is told when it is read, and never read as something else", async () => {
  const page = await lockedVault();
  await damage(page, ".db", "flip");
  await reload(page);
  expect(await unlock(page)).toBe("open");
  const read = page.evaluate(async () => {
    const document = await harness.vault
      .records()
      ?.document("r")
      .catch((error: Error) => error.name);
    return typeof document === "string" ? document : document?.bytes.every((byte) => byte === 7);
  });
  expect(await read).toBe("damaged");
});

test("one damaged copy of the envelope is no loss; two are damage, and no new vault takes its place", async () => {
  const page = await lockedVault();
  await damage(page, "openers-a.json", "flip");
  await reload(page);
  expect(await unlock(page)).toBe("open");
  await page.evaluate(() => harness.vault.lock());

  await damage(page, "openers-b.json", "cut");
  await reload(page);
  expect(await page.evaluate(() => harness.vault.status())).toBe("locked");
  expect(await unlock(page)).toBe("damaged");
  await page.evaluate(() => harness.vault.erase());
  await create(page);
});

test("a making of a vault that was interrupted leaves the device empty, and the next one works", async () => {
  const page = await lockedVault();
  await damage(page, ".json", "remove");
  await reload(page);
  expect(await page.evaluate(() => harness.vault.status())).toBe("empty");
  await create(page);
  expect(await page.evaluate(() => harness.vault.records()?.reports())).toEqual([]);
});

test("a full device is told as such, loses nothing, and goes on when there is room", async () => {
  const page = await lockedVault();
  expect(await unlock(page)).toBe("open");
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_500_000 });
  const add = (id: string) =>
    page.evaluate(
      (report) =>
        harness.vault
          .records()
          ?.addReport(report, new Uint8Array(4_000_000).fill(8), null)
          .then(() => "stored")
          .catch((error: Error) => error.name),
      sampleReport(id),
    );
  expect(await add("too-large")).toBe("storage-full");
  const ids = () =>
    page.evaluate(async () => (await harness.vault.records()?.reports())?.map(({ id }) => id));
  expect(await ids()).toEqual(["r"]);

  await session.send("Storage.overrideQuotaForOrigin", { origin });
  expect(await add("fits")).toBe("stored");
  expect(await ids()).toEqual(["fits", "r"]);
});

test("a browser without private file storage is told at once", async () => {
  const profile = await browser.profile();
  const page = await profile.newTab();
  const told = await page.evaluate(async () => {
    const refuse = () => Promise.reject(new DOMException("private window", "SecurityError"));
    Object.defineProperty(navigator.storage, "getDirectory", { value: refuse });
    return harness.openVault().catch((error: Error) => error.name);
  });
  expect(told).toBe("storage-unavailable");
});
