import { Buffer } from "node:buffer";
import { canaries, findCanaries, reading, resultRow } from "@serenya/testing";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, unlock } from "./in-chromium.ts";
import { sampleOutgoing, sampleReport } from "./sample-report.ts";
import { profileFiles, storedFiles } from "./stored-files.ts";

const browser = inChromium();
const PASSPHRASE_OF_TEST = "marker of seven herons";
const marks = canaries(9, 20_261_123);
const [name, value, message, fileName, setting, content, confirmed, documentText, receipt] = marks as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Puts one marker into every kind of record. */
const plant = (page: Page): Promise<void> =>
  page.evaluate(
    async ([report, outgoing, planted]) => {
      const records = harness.vault.records();
      if (!records) throw new Error("locked");
      const bytes = new TextEncoder().encode(`%PDF-1.7 ${planted.documentText} `.repeat(2_000));
      await records.addOutgoing(outgoing, bytes);
      await records.addReport(report, bytes, null);
      await records.confirm(report.id, {
        row: 1,
        value: planted.confirmed,
        how: "typed",
        at: report.addedAt,
      });
      await records.setReceipt(report.id, planted.receipt);
      await records.addMessage({
        id: "m",
        reportId: report.id,
        from: "person",
        text: [planted.message],
        at: report.addedAt,
        rows: [],
        state: "sent",
      });
      await records.setSetting("deviceId", planted.setting);
      const { content } = planted;
      await records.addDoctorReport({ id: "d", madeAt: report.addedAt, reportIds: [report.id], content });
    },
    [
      sampleReport("r", {
        reading: reading({
          results: [
            resultRow({ printed: { name, value, unit: "g/dL", range: null, flag: null } }),
            resultRow({ status: "confirm" }),
          ],
        }),
      }),
      sampleOutgoing("o", { name: fileName }),
      { message, setting, content, confirmed, documentText, receipt },
    ] as const,
  );

/** The markers in the files, in any disguise, or as UTF-16. */
function markersIn(files: ReadonlyMap<string, Buffer>): string[] {
  return [...files].flatMap(([path, bytes]) => [
    ...findCanaries(bytes, [...marks, PASSPHRASE_OF_TEST]).map(
      ({ canary, form }) => `${path}: ${canary} (${form})`,
    ),
    ...marks
      .filter((mark) => bytes.includes(Buffer.from(mark, "utf16le")))
      .map((mark) => `${path}: ${mark} (UTF-16)`),
  ]);
}

test("no file of the profile holds a marker: not while open, in a journal, when locked, or when closed", async () => {
  const { newTab, context, folder } = await browser.profile();
  const page = await newTab();
  await page.evaluate(async (passphrase) => {
    await harness.vault.create({ kind: "passphrase", passphrase });
  }, PASSPHRASE_OF_TEST);
  await plant(page);

  const whileOpen = await storedFiles(page);
  expect([...whileOpen.keys()].filter((path) => path.endsWith(".db"))).toHaveLength(1);
  expect(Math.max(...[...whileOpen.values()].map((bytes) => bytes.length))).toBeGreaterThan(90_000);
  expect(markersIn(whileOpen)).toEqual([]);

  const [, underWay] = await Promise.all([plantManyTimes(page), filesWithJournal(folder)]);
  expect(markersIn(underWay)).toEqual([]);

  await page.evaluate(() => harness.vault.lock());
  expect(markersIn(await storedFiles(page))).toEqual([]);
  await context.close();
  expect(markersIn(await profileFiles(folder))).toEqual([]);
});

const plantManyTimes = (page: Page): Promise<void> =>
  page.evaluate(async (text) => {
    const large = text.repeat(100_000);
    for (let n = 0; n < 40; n++) await harness.vault.records()?.setSetting("deviceId", `${n}${large}`);
  }, setting);

/** How a journal of SQLite begins while a transaction is under way (its file format, section 3). */
const JOURNAL_START = Buffer.from("d9d505f920a163d7", "hex");

/** The files at a moment when a journal holds pages as they were. */
async function filesWithJournal(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const files = await profileFiles(folder);
    if ([...files.values()].some((bytes) => bytes.indexOf(JOURNAL_START) === 0)) return files;
  }
  throw new Error("no journal was ever seen");
}

test("the search finds a marker that is stored in the clear", async () => {
  const { newTab, context, folder } = await browser.profile();
  const page = await newTab();
  await page.evaluate(async (text) => {
    const root = await navigator.storage.getDirectory();
    const writer = await (await root.getFileHandle("leak", { create: true })).createWritable();
    await writer.write(Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0])));
    await writer.close();
    localStorage.setItem("leak", btoa(`x${text}`));
  }, name);
  expect(markersIn(await storedFiles(page))).toEqual([`/leak: ${name} (UTF-16)`]);
  await context.close();
  expect(markersIn(await profileFiles(folder)).join("\n")).toContain(`${name} (base64)`);
});

test("the envelope holds wraps, salts and a credential id, and nothing else", async () => {
  const page = await (await browser.profile()).newTab();
  await create(page);
  const [file] = [...(await storedFiles(page))].filter(([path]) => path.endsWith("openers-a.json"));
  const envelope = JSON.parse(file?.[1].toString().split("\n")[1] ?? "");
  expect(Object.keys(envelope)).toEqual(["version", "vault", "generation", "wraps"]);
  const [passphrase, recovery] = envelope.wraps;
  expect(Object.keys(passphrase)).toEqual(["kind", "stretchSalt", "cost", "key"]);
  expect(Object.keys(recovery)).toEqual(["kind", "key"]);
  expect(Object.keys(recovery.key)).toEqual(["iv", "salt", "sealed"]);
});

test("erase leaves nothing behind, though a second tab is open", async () => {
  const profile = await browser.profile();
  const page = await profile.newTab();
  const other = await profile.newTab();
  await create(page);
  expect(await unlock(other)).toBe("open");
  await plant(page);
  await other.evaluate(() => harness.vault.records()?.reports());
  await page.evaluate(async () => {
    localStorage.setItem("theme", "dark");
    await caches.open("shell");
    await harness.vault.erase();
  });
  const left = await page.evaluate(async () => ({
    status: harness.vault.status(),
    entries: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    local: localStorage.length,
  }));
  expect(left).toEqual({ status: "empty", entries: [], databases: [], caches: [], local: 0 });
  await other.waitForFunction(() => harness.vault.status() === "empty");
  await create(other);
  expect(await other.evaluate(() => harness.vault.records()?.reports())).toEqual([]);
});
