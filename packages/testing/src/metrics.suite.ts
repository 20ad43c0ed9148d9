import type { Metrics } from "@serenya/domain";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findCanaries } from "./canaries/find.ts";
import { canaries } from "./canaries/make.ts";

/** A figure as it was kept, wherever that is. */
export interface KeptFigure {
  readonly name: string;
  readonly value: number;
  /** Besides the environment. */
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface MetricsUnderTest {
  readonly metrics: Metrics;
  /** All that was recorded, each once, and the bytes in which it is kept. */
  kept(): Promise<{ readonly figures: readonly KeptFigure[]; readonly bytes: Buffer }>;
  /** From here on nothing can be kept: the disk is full, the output is gone. */
  breakDown(): void;
  close(): Promise<void>;
}

/** What the Metrics port promises. */
export function metricsSuite(name: string, make: () => Promise<MetricsUnderTest>): void {
  describe(`Metrics: ${name}`, () => {
    let made: MetricsUnderTest;
    beforeEach(async () => {
      made = await make();
    });
    afterEach(() => made.close());
    const figures = async () =>
      [...(await made.kept()).figures].sort((one, other) => one.name.localeCompare(other.name));

    test("a figure has the dimensions of its row in the table, and no others", async () => {
      made.metrics.record(
        { DocumentEnded: 1, RowsVerified: 12, EventStored: 2 },
        { outcome: "ok", tier: "text", provider: "google" },
      );
      expect(await figures()).toEqual([
        { name: "DocumentEnded", value: 1, dimensions: { outcome: "ok", tier: "text" } },
        { name: "EventStored", value: 2, dimensions: {} },
        { name: "RowsVerified", value: 12, dimensions: { tier: "text" } },
      ]);
    });

    test("0 is a figure, what is no number is none", async () => {
      made.metrics.record({ ObjectsLate: 0 }, { part: "incoming" });
      made.metrics.record({ EventStored: Number.NaN, RefreshReused: "1" } as object);
      made.metrics.record({});
      expect(await figures()).toEqual([{ name: "ObjectsLate", value: 0, dimensions: { part: "incoming" } }]);
    });

    test("a value of no list counts as other, and nothing of it is kept", async () => {
      const [figure = "", value = "", dimension = ""] = canaries(3, 11);
      made.metrics.record({ [figure]: 1, SignIn: 1, ModelTries: 3 } as object, {
        provider: value as "google",
        model: `a text with ${dimension}`,
        ...({ [dimension]: value } as object),
      });
      expect(await figures()).toEqual([
        { name: "ModelTries", value: 3, dimensions: { model: "other" } },
        { name: "SignIn", value: 1, dimensions: { provider: "other", outcome: "other" } },
      ]);
      expect(findCanaries((await made.kept()).bytes, [figure, value, dimension])).toEqual([]);
    });

    test("recording never throws, also when nothing can be kept", () => {
      made.breakDown();
      expect(() => made.metrics.record({ SignIn: 1 }, { provider: "google", outcome: "ok" })).not.toThrow();
    });
  });
}
