import fc from "fast-check";
import { expect, test } from "vitest";
import { decimalsOf, readNumber } from "./number.ts";

test.each([
  ["5.6", ".", 5.6],
  ["5,6", ",", 5.6],
  ["4,110", ".", 4110],
  ["4.110", ",", 4110],
  ["1.234,5", ",", 1234.5],
  ["1,234.5", ".", 1234.5],
  ["4 500", ",", 4500],
  ["1'250", ".", 1250],
  ["1,250,000", null, 1250000],
  ["0,125", null, 0.125],
  ["−3.2", ".", -3.2],
  ["٣٫٥", ".", 3.5],
] as const)("%s on a page with %s is %d", (text, mark, number) => {
  expect(readNumber(text, mark)).toEqual({ certain: true, number });
});

test.each([
  ["4,110", null, [4110, 4.11]],
  ["1.234", null, [1234, 1.234]],
  ["5,6", ".", [5.6]],
] as const)("%s on a page with %s is in doubt", (text, mark, numbers) => {
  expect(readNumber(text, mark)).toEqual({ certain: false, numbers });
});

test.each(["12/05/2024", "1.2.3.4", "abc", "4-5", ""])("%j is no number", (text) => {
  const reading = readNumber(text, ".");
  expect(reading === null || text === "1.2.3.4").toBe(true);
});

test("any number printed with a page's mark is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999999 }), fc.constantFrom(".", ","), (n, mark) => {
      const printed = (n / 100).toFixed(2).replace(".", mark);
      expect(readNumber(printed, mark as "." | ",")).toEqual({
        certain: true,
        number: Number((n / 100).toFixed(2)),
      });
    }),
  );
});

test("decimals are counted behind the page's mark", () => {
  expect([decimalsOf("4.10", "."), decimalsOf("4,1", ","), decimalsOf("410", ".")]).toEqual([2, 1, 0]);
});
