import { describe, expect, it } from "vitest";
import { metricNames, metricTable } from "./metrics.ts";
import { dimensionNames, seriesOf } from "./series.ts";

describe("figures ready to be kept", () => {
  it("take the dimensions of their row in the table, in its order, and no others", () => {
    expect(
      seriesOf({ DocumentEnded: 1, RowsVerified: 12 }, { tier: "text", outcome: "ok", model: "x" }),
    ).toEqual([
      { name: "DocumentEnded", value: 1, unit: "Count", dimensions: { outcome: "ok", tier: "text" } },
      { name: "RowsVerified", value: 12, unit: "Count", dimensions: { tier: "text" } },
    ]);
  });

  it("count a value of no list as other, and lose nothing for want of one", () => {
    expect(seriesOf({ SignIn: 1 }, { provider: "evil" as "google" })).toEqual([
      { name: "SignIn", value: 1, unit: "Count", dimensions: { provider: "other", outcome: "other" } },
    ]);
  });

  it("hold no value that isn't a number", () => {
    expect(seriesOf({ EventStored: Number.NaN, SignIn: "7" } as object)).toEqual([]);
  });
});

describe("the table of figures", () => {
  it("names figures and dimensions as CloudWatch allows them", () => {
    for (const name of metricNames) {
      expect(name).toMatch(/^[A-Z][A-Za-z]{2,60}$/);
      // At most 30 for CloudWatch; more than two would multiply what is paid for.
      expect(dimensionNames(name).length).toBeLessThanOrEqual(2);
    }
  });

  it("has a known bound of what CloudWatch can bill for one environment and one model", () => {
    const sets = metricNames.map((name) => {
      const row = metricTable[name];
      const lists: (readonly string[] | "id")[] = "by" in row ? Object.values(row.by) : [];
      return lists.length === 0
        ? 1
        : 1 + lists.reduce((all, list) => all * (list === "id" ? 1 : list.length), 1);
    });
    // Every code on every tier: what a month really shows is a fraction (docs/follow-a-job.md).
    expect(sets.reduce((sum, count) => sum + count)).toBeLessThan(280);
  });
});
