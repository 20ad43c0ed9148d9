import fc from "fast-check";
import { expect, test } from "vitest";
import { checkWords } from "../check-words.ts";
import { holdsCanary } from "./canary.ts";
import { told } from "./test-words.ts";

const canary = "qZ3-kT9w_Lm2xVb7RpYd";
const bytes = new TextEncoder().encode(canary);

test.each([
  ["as it is", canary],
  ["in part", canary.slice(4, 13)],
  ["in small letters", canary.toLowerCase()],
  ["spaced out", [...canary].join(" ")],
  ["with zero width between", [...canary].join("\u200b")],
  ["reversed", [...canary].toReversed().join("")],
  ["in base64", btoa(canary)],
  ["in base64 behind something", btoa(`ab${canary}`)],
  ["in hex", [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")],
])("a canary %s is seen", (_, hidden) => {
  expect(holdsCanary([`Your report ${hidden} is here.`], canary)).toBe(true);
});

test("a canary over two paragraphs is seen, and refused", () => {
  const paragraphs = [`Low ${canary.slice(0, 9)}`, `${canary.slice(9)} is it.`];
  expect(holdsCanary(paragraphs, canary)).toBe(true);
  expect(checkWords(paragraphs, told, { canary })).toEqual({
    ok: false,
    error: [{ code: "canary", paragraph: 0 }],
  });
});

test("a plain text holds no canary, whatever the canary is", () => {
  const text = "Your hemoglobin is below its range. It carries oxygen to all parts of your body.";
  fc.assert(
    fc.property(
      fc.string({
        minLength: 12,
        maxLength: 40,
        unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz0123456789-_ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
      }),
      (any) => {
        expect(holdsCanary([text], any)).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});
