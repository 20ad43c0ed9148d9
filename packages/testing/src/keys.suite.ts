import type { KeyContext, Keys } from "@serenya/domain";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";

const context: KeyContext = { table: "serenya-test", environment: "test", purpose: "profile" };

/** What the Keys port promises. */
export function keysSuite(name: string, makeKeys: () => Promise<Keys>): void {
  describe(`Keys: ${name}`, () => {
    let keys: Keys;
    beforeAll(async () => {
      keys = await makeKeys();
    });

    test("a data key has 32 bytes and comes back from its wrapped form", async () => {
      const { plain, wrapped } = await keys.generateDataKey(context);
      expect(plain).toHaveLength(32);
      expect(await keys.decryptDataKey(wrapped, { ...context })).toEqual(plain);
    });

    test("no two data keys are the same, and none stands in its wrapped form", async () => {
      const made = await Promise.all(Array.from({ length: 20 }, () => keys.generateDataKey(context)));
      expect(new Set(made.map(({ plain }) => Buffer.from(plain).toString("hex"))).size).toBe(20);
      for (const { plain, wrapped } of made)
        expect(Buffer.from(wrapped).indexOf(plain.subarray(0, 8))).toBe(-1);
    });

    test.each([
      { table: "serenya-other" },
      { environment: "prod" },
      { purpose: "backup" },
      { purpose: "" },
      // The same letters, divided otherwise.
      { table: "serenya-testt", environment: "est" },
      { environment: "profile", purpose: "test" },
    ])("another context is refused: %o", async (other) => {
      const { wrapped } = await keys.generateDataKey(context);
      await expect(keys.decryptDataKey(wrapped, { ...context, ...other })).rejects.toThrow();
    });

    test("a wrapped key that was changed anywhere is refused", async () => {
      const { wrapped } = await keys.generateDataKey(context);
      await fc.assert(
        fc.asyncProperty(fc.nat(wrapped.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
          const changed = wrapped.map((byte, index) => (index === at ? byte ^ flip : byte));
          await expect(keys.decryptDataKey(changed, context)).rejects.toThrow();
        }),
        { numRuns: 60 },
      );
    });

    test("a wrapped key that was cut, lengthened or emptied is refused", async () => {
      const { wrapped } = await keys.generateDataKey(context);
      for (const wrong of [
        wrapped.subarray(1),
        wrapped.subarray(0, -1),
        new Uint8Array(),
        Buffer.of(...wrapped, 0),
      ])
        await expect(keys.decryptDataKey(wrong, context)).rejects.toThrow();
    });

    test("a data key that somebody else made up is refused", async () => {
      const { wrapped } = await keys.generateDataKey(context);
      await expect(keys.decryptDataKey(new Uint8Array(wrapped.length).fill(1), context)).rejects.toThrow();
    });
  });
}
