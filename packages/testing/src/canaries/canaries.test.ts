import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCanaries } from "./find.ts";
import { awkwardCanaries, canaries } from "./make.ts";

const planted = [...canaries(20, 1), ...awkwardCanaries(20, 2)];
const aCanary = fc.constantFrom(...planted);
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const names = (haystack: string | Uint8Array) => findCanaries(haystack, planted).map(({ canary }) => canary);

describe("canaries", () => {
  test("are different, long enough and the same for the same seed", () => {
    const made = canaries(500, 7);
    expect(new Set(made).size).toBe(500);
    expect(Math.min(...made.map((text) => text.length))).toBeGreaterThanOrEqual(12);
    expect(canaries(500, 7)).toEqual(made);
    expect(canaries(500, 8)).not.toEqual(made);
    expect(awkwardCanaries(9, 7)).toEqual(awkwardCanaries(9, 7));
  });
});

describe("findCanaries finds a canary", () => {
  const inEach: [string, (text: string) => string | Uint8Array][] = [
    ["plain", (text) => text],
    ["as bytes among others", (text) => Buffer.concat([Buffer.of(0, 255, 128), Buffer.from(text)])],
    ["in lower case", (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
    ["in JSON", (text) => JSON.stringify({ message: text })],
    ["in JSON in JSON", (text) => JSON.stringify({ body: JSON.stringify({ message: text }) })],
    ["in a URL", (text) => `https://a.test/?q=${encodeURIComponent(text)}`],
    ["in a form", (text) => new URLSearchParams({ q: text }).toString()],
    ["in base64url", (text) => Buffer.from(`{"a":"${text}"}`).toString("base64url")],
    ["in base64 of JSON", (text) => base64(JSON.stringify({ a: text }))],
  ];
  test.each(inEach)("%s", (_name, disguise) => {
    fc.assert(fc.property(aCanary, (canary) => names(disguise(canary)).includes(canary)));
  });

  test("in base64, whatever stands before and behind", () => {
    fc.assert(
      fc.property(aCanary, fc.string({ unit: "binary" }), fc.string(), (canary, before, behind) =>
        names(base64(before + canary + behind)).includes(canary),
      ),
    );
  });
});

test("findCanaries finds nothing where nothing is planted", () => {
  const others = canaries(50, 99).join(" ");
  expect(names(others + base64(others) + JSON.stringify(process.release))).toEqual([]);
});
