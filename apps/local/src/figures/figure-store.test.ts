import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestClock, testClock } from "@serenya/testing";
import { metricsSuite } from "@serenya/testing/suites";
import { beforeEach, describe, expect, it } from "vitest";
import { type FigureStore, openFigures } from "./figure-store.ts";

const minute = 60_000;
let clock: TestClock;
let file: string;
beforeEach(async () => {
  clock = testClock("2026-11-22T09:00:00.000Z");
  file = join(await mkdtemp(join(tmpdir(), "serenya-figures-")), "figures.sqlite");
});
/** What the last hour holds, in stretches of ten minutes. */
const lastHour = (store: FigureStore) =>
  store.read(new Date(clock.now().getTime() - 60 * minute), 7, 10 * minute);

describe("figures kept on this machine", () => {
  it("are added up by name, dimensions and stretch of time", () => {
    const store = openFigures(file, clock);
    store.metrics.record({ RowsVerified: 4 }, { tier: "text" });
    clock.advance(minute);
    store.metrics.record({ RowsVerified: 8 }, { tier: "text" });
    store.metrics.record({ RowsVerified: 1 }, { tier: "picture" });
    clock.advance(20 * minute);
    store.host.count("FunctionMilliseconds", 30, "auth");
    expect(lastHour(store)).toEqual([
      {
        name: "FunctionMilliseconds",
        dimensions: { function: "auth" },
        stretch: 6,
        count: 1,
        sum: 30,
        most: 30,
      },
      { name: "RowsVerified", dimensions: { tier: "picture" }, stretch: 4, count: 1, sum: 1, most: 1 },
      { name: "RowsVerified", dimensions: { tier: "text" }, stretch: 3, count: 1, sum: 4, most: 4 },
      { name: "RowsVerified", dimensions: { tier: "text" }, stretch: 4, count: 1, sum: 8, most: 8 },
    ]);
    store.close();
  });

  it("are there after a restart, and go on", () => {
    for (let start = 0; start < 3; start++) {
      const store = openFigures(file, clock);
      store.metrics.record({ EventStored: 2 });
      store.close();
    }
    const store = openFigures(file, clock);
    expect(lastHour(store)).toMatchObject([{ name: "EventStored", count: 3, sum: 6 }]);
    store.close();
  });

  it("go after eight days", () => {
    const store = openFigures(file, clock);
    store.metrics.record({ EventStored: 1 });
    lastHour(store);
    clock.advance(8 * 24 * 60 * minute);
    expect(store.prune()).toBe(0);
    clock.advance(minute);
    expect(store.prune()).toBe(1);
    store.close();
  });

  it("fail nobody: not after the end, and not when their file is damaged", async () => {
    await writeFile(file, "this is no database at all, and long enough to be looked at as one".repeat(40));
    const store = openFigures(file, clock);
    store.metrics.record({ EventStored: 1 });
    expect(lastHour(store)).toHaveLength(1);
    store.close();
    expect(() => store.metrics.record({ EventStored: 1 })).not.toThrow();
    const again = openFigures(file, clock);
    expect(lastHour(again)).toHaveLength(1);
    again.close();
  });
});

metricsSuite("figures kept on this machine", async () => {
  const store = openFigures(file, clock);
  let isOpen = true;
  const close = () => {
    if (isOpen) store.close();
    isOpen = false;
  };
  return {
    metrics: store.metrics,
    async kept() {
      const figures = lastHour(store).map(({ name, dimensions, sum }) => ({ name, dimensions, value: sum }));
      const parts = await Promise.all([file, `${file}-wal`].map((part) => readFile(part)));
      return { figures, bytes: Buffer.concat(parts) };
    },
    breakDown: close,
    close: async () => close(),
  };
});
