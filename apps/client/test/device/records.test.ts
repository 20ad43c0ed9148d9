import { reading, resultRow } from "@serenya/testing";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { create, inChromium, unlock } from "./in-chromium.ts";
import { sampleOutgoing, sampleReport } from "./sample-report.ts";

const browser = inChromium();

async function openVault(): Promise<Page> {
  const page = await (await browser.profile()).newTab();
  await create(page);
  return page;
}

test("an outgoing document becomes a report in one step; confirming changes its trend", async () => {
  const page = await openVault();
  const outcome = await page.evaluate(
    async ([report, outgoing]) => {
      const records = harness.vault.records();
      if (!records) throw new Error("locked");
      const bytes = new TextEncoder().encode("%PDF-1.7 ");
      await records.addOutgoing(outgoing, bytes);
      await records.updateOutgoing("o", { status: "processing", stage: "reading", jobId: "j" });
      const [before] = await records.outgoing();
      await records.addReport(report, bytes, "o");
      const after = { outgoing: await records.outgoing(), bytes: await records.outgoingDocument("o") };
      const document = await records.document("r");
      await records.confirm("r", { row: 1, value: "13.2", how: "typed", at: "2026-11-02T00:00:00Z" });
      await records.confirm("r", { row: 0, value: "14,1", how: "typed", at: "2026-11-02T00:00:00Z" });
      const trend = await records.observations("718-7");
      const stored = await records.report("r");
      return { before, after, document, trend, stored, none: await records.report("another") };
    },
    [sampleReport("r"), sampleOutgoing("o")] as const,
  );
  expect(outcome.before).toEqual(sampleOutgoing("o", { status: "processing", stage: "reading", jobId: "j" }));
  expect(outcome.after).toEqual({ outgoing: [], bytes: null });
  expect(outcome.document?.type).toBe("application/pdf");
  expect(outcome.stored?.reading).toEqual(sampleReport("r").reading);
  expect(outcome.stored?.confirmations.map(({ row, value }) => [row, value])).toEqual([
    [0, "14,1"],
    [1, "13.2"],
  ]);
  expect(outcome.trend).toMatchObject([{ row: 0, number: 14.1, status: "confirmed", unit: "g/dL", low: 12 }]);
  expect(outcome.none).toBeNull();
});

test("messages keep their order, settings their types, and removing a report takes all that hangs on it", async () => {
  const page = await openVault();
  const outcome = await page.evaluate(async (report) => {
    const records = harness.vault.records();
    if (!records) throw new Error("locked");
    await records.addReport(report, new Uint8Array([1]), null);
    const message = {
      reportId: "r",
      text: ["?"],
      at: "2026-11-02T00:00:00Z",
      rows: [],
      state: "waiting",
    } as const;
    await records.addMessage({ ...message, id: "z", from: "person" });
    await records.addMessage({ ...message, id: "a", from: "serenya" });
    await records.updateMessage("a", { state: "sent", text: ["one", "two"], rows: [0] });
    const messages = await records.messages("r");
    await records.setSetting("autoLockMinutes", 5);
    await records.setSetting("receipts", ["a.b.c"]);
    await records.addDoctorReport({
      id: "d",
      madeAt: message.at,
      reportIds: ["r"],
      content: { findings: [1] },
    });
    const settings = [
      await records.setting("autoLockMinutes"),
      await records.setting("receipts"),
      await records.setting("tokens"),
    ];
    await records.removeReport("r");
    const left = [
      await records.reports(),
      await records.document("r"),
      await records.messages("r"),
      await records.observations(),
    ];
    return { messages, settings, left, doctor: await records.doctorReports() };
  }, sampleReport("r"));
  expect(outcome.messages.map(({ id, state, text, rows }) => [id, state, text, rows])).toEqual([
    ["z", "waiting", ["?"], []],
    ["a", "sent", ["one", "two"], [0]],
  ]);
  expect(outcome.settings).toEqual([5, ["a.b.c"], null]);
  expect(outcome.left).toEqual([[], null, [], []]);
  expect(outcome.doctor).toMatchObject([{ id: "d", content: { findings: [1] } }]);
});

test("two tabs see each other's changes, and a lock in one locks the other", async () => {
  const profile = await browser.profile();
  const one = await profile.newTab();
  const two = await profile.newTab();
  await create(one);
  await two.waitForFunction(() => harness.vault.status() === "locked");
  expect(await unlock(two)).toBe("open");
  const listen = (page: Page) =>
    page.evaluate(() => {
      const heard: string[][] = [];
      Object.assign(globalThis, { heard });
      harness.vault.records()?.subscribe((tables) => heard.push([...tables]));
    });
  await Promise.all([listen(one), listen(two)]);

  await one.evaluate(
    (report) => harness.vault.records()?.addReport(report, new Uint8Array([1]), null),
    sampleReport("r"),
  );
  await two.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 0);
  expect(await two.evaluate(async () => (await harness.vault.records()?.reports())?.length)).toBe(1);
  await two.evaluate(() => harness.vault.records()?.setSetting("theme", "dark"));
  await one.waitForFunction(() => (globalThis as unknown as { heard: string[] }).heard.length > 1);
  expect(await one.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    ["reports"],
    ["settings"],
  ]);
  expect(await one.evaluate(() => harness.vault.records()?.setting("theme"))).toBe("dark");

  const write = (page: Page, from: string) =>
    page.evaluate(async (report) => {
      for (let n = 0; n < 25; n++) {
        await harness.vault
          .records()
          ?.addReport({ ...report, id: `${report.id}${n}` }, new Uint8Array(50_000), null);
      }
    }, sampleReport(from));
  await Promise.all([write(one, "one"), write(two, "two")]);
  expect(await one.evaluate(async () => (await harness.vault.records()?.reports())?.length)).toBe(51);

  await one.evaluate(() => harness.vault.lock());
  await two.waitForFunction(() => harness.vault.status() === "locked");
});

test("a thousand results: stored, listed and 200 trends within sensible time", async () => {
  const page = await openVault();
  const reports = Array.from({ length: 40 }, (_, index) =>
    sampleReport(`r${index}`, {
      reading: reading({
        collected: `2026-01-${String((index % 28) + 1).padStart(2, "0")}`,
        results: Array.from({ length: 25 }, (__, row) =>
          resultRow({
            code: { system: "http://loinc.org", code: `${1000 + row}-1`, display: `Analyte ${row}` },
          }),
        ),
      }),
    }),
  );
  const times = await page.evaluate(async (all) => {
    const records = harness.vault.records();
    if (!records) throw new Error("locked");
    const timed = async (work: () => Promise<unknown>): Promise<number> => {
      const start = performance.now();
      await work();
      return Math.round(performance.now() - start);
    };
    let points = 0;
    return {
      store: await timed(async () => {
        for (const report of all) await records.addReport(report, new Uint8Array(100_000), null);
      }),
      list: await timed(() => records.reports()),
      trends: await timed(async () => {
        for (let n = 0; n < 200; n++) points += (await records.observations(`${1000 + (n % 25)}-1`)).length;
      }),
      points,
    };
  }, reports);
  process.stdout.write(
    `device: 40 reports of 25 results stored in ${times.store} ms, listed in ${times.list} ms, 200 trends in ${times.trends} ms\n`,
  );
  expect(times.points).toBe(8_000);
  expect(times.store).toBeLessThan(8_000);
  expect(times.list).toBeLessThan(1_000);
  expect(times.trends).toBeLessThan(3_000);
});
