import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Attempt, keepAttempt } from "./attempt.ts";
import { finishSignIn } from "./finish.ts";

const attempt: Attempt = {
  provider: "apple",
  issuer: "http://localhost:4310/dev/apple",
  clientId: "serenya-dev",
  tokenEndpoint: "http://localhost:4310/dev/apple/token",
  state: "the-state",
  nonce: "the-nonce",
  verifier: "the-verifier",
  deviceId: "7f2c2f5e-2a1a-4f5e-9d0e-0d6a3a0b1c2d",
  consents: null,
};
let kept: Map<string, string>;
let exchange: ReturnType<typeof vi.fn<typeof fetch>>;

beforeEach(() => {
  kept = new Map();
  exchange = vi.fn<typeof fetch>(async () => Response.json({ id_token: "the-token" }));
  vi.stubGlobal("location", { origin: "http://localhost:4310" });
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal("fetch", exchange);
});
afterEach(() => vi.unstubAllGlobals());

const query = (parts: Record<string, string>) => new URLSearchParams({ state: attempt.state, ...parts });

test("a code is exchanged with the verifier, and the proof is bound to nonce and device", async () => {
  keepAttempt(attempt);
  const finished = await finishSignIn(query({ code: "the-code" }));
  const body = new URLSearchParams(String(exchange.mock.calls[0]?.[1]?.body));
  expect(body.get("code_verifier")).toBe("the-verifier");
  expect(finished).toMatchObject({
    ok: true,
    value: {
      proof: {
        provider: "apple",
        idToken: "the-token",
        nonce: "the-nonce",
        device: { deviceId: attempt.deviceId },
      },
    },
  });
});

test("an attempt is good once and leaves nothing in the storage", async () => {
  keepAttempt(attempt);
  await finishSignIn(query({ code: "the-code" }));
  expect(kept.size).toBe(0);
  expect(await finishSignIn(query({ code: "the-code" }))).toMatchObject({ error: { code: "stale" } });
});

test.each([
  ["another state", { state: "forged", code: "the-code" }, "stale"],
  ["another issuer", { iss: "http://evil.example", code: "the-code" }, "stale"],
  ["a cancelled sign-in", { error: "access_denied" }, "cancelled"],
  ["no code", {}, "provider-refused"],
])("%s sends nothing to the provider", async (_name, parts, code) => {
  keepAttempt(attempt);
  expect(await finishSignIn(query(parts as Record<string, string>))).toMatchObject({ error: { code } });
  expect(exchange).not.toHaveBeenCalled();
});

test("a provider that can't be reached, and one that says no", async () => {
  keepAttempt(attempt);
  exchange.mockRejectedValueOnce(new TypeError("no network"));
  expect(await finishSignIn(query({ code: "c" }))).toMatchObject({ error: { code: "provider-unreachable" } });
  keepAttempt(attempt);
  exchange.mockResolvedValueOnce(Response.json({ error: "invalid_grant" }, { status: 400 }));
  expect(await finishSignIn(query({ code: "c" }))).toMatchObject({ error: { code: "provider-refused" } });
});
