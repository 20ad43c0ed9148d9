import { expect, test } from "vitest";
import { challengeOf, randomText } from "./pkce.ts";

test("the challenge is that of RFC 7636, appendix B", async () => {
  expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
});

test("a random text is long enough for a nonce and a verifier, and never the same", () => {
  const texts = new Set(Array.from({ length: 100 }, randomText));
  expect(texts.size).toBe(100);
  for (const text of texts) expect(text).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
