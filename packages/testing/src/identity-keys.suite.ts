import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Provider } from "@serenya/contract";
import type { Clock, IdentityKeys, ProviderExpectation } from "@serenya/domain";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TestClock, testClock } from "./clock.ts";

/** What the adapter is to be made with. Fetches must end within two seconds. */
export interface IdentityKeysSetup {
  readonly providers: Readonly<Record<Provider, ProviderExpectation & { readonly jwksUri: string }>>;
  readonly clock: Clock;
}

const minute = 60_000;
const unavailable = { ok: false, error: { code: "unavailable" } };
const keySet = (kid: string) => ({ keys: [{ kty: "EC", crv: "P-256", kid }] });
const cached = { fresh: false };
const fresh = { fresh: true };

/** What the IdentityKeys port promises, against a provider on loopback that can be made to misbehave. */
export function identityKeysSuite(name: string, make: (setup: IdentityKeysSetup) => IdentityKeys): void {
  describe(`IdentityKeys: ${name}`, () => {
    let server: Server;
    let requests: string[];
    let answer: { status: number; body: string } | "silence";
    let clock: TestClock;
    let identityKeys: IdentityKeys;

    const publish = (kid: string) => {
      answer = { status: 200, body: JSON.stringify(keySet(kid)) };
    };
    beforeEach(async () => {
      requests = [];
      publish("first");
      server = createServer((request, response) => {
        requests.push(request.url ?? "");
        if (answer !== "silence") response.writeHead(answer.status).end(answer.body);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      clock = testClock();
      identityKeys = make({
        clock,
        providers: {
          google: { issuers: ["https://google.test"], audiences: ["app"], jwksUri: `${base}/google` },
          apple: { issuers: ["https://apple.test"], audiences: ["app", "web"], jwksUri: `${base}/apple` },
        },
      });
    });
    afterEach(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });

    test("each provider has its own expectation and its own keys", async () => {
      expect(identityKeys.expectation("apple")).toEqual({
        issuers: ["https://apple.test"],
        audiences: ["app", "web"],
      });
      expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("first") });
      publish("second");
      expect(await identityKeys.keys("apple", cached)).toEqual({ ok: true, value: keySet("second") });
      expect(requests).toEqual(["/google", "/apple"]);
    });

    test("keys are fetched once in ten minutes", async () => {
      await identityKeys.keys("google", cached);
      publish("second");
      clock.advance(9 * minute);
      expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("first") });
      clock.advance(2 * minute);
      expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("second") });
      expect(requests).toHaveLength(2);
    });

    test("many who ask at one moment make one fetch", async () => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, i) => identityKeys.keys("google", { fresh: i % 2 === 0 })),
      );
      for (const each of answers) expect(each).toEqual({ ok: true, value: keySet("first") });
      expect(requests).toHaveLength(1);
    });

    test("fresh goes past the cache, but once in 30 seconds only", async () => {
      await identityKeys.keys("google", cached);
      publish("second");
      expect(await identityKeys.keys("google", fresh)).toEqual({ ok: true, value: keySet("second") });
      publish("third");
      clock.advance(29_000);
      expect(await identityKeys.keys("google", fresh)).toEqual({ ok: true, value: keySet("second") });
      clock.advance(2_000);
      expect(await identityKeys.keys("google", fresh)).toEqual({ ok: true, value: keySet("third") });
      expect(requests).toHaveLength(3);
    });

    test("when a fetch fails the known keys serve for an hour, then they are unavailable", async () => {
      await identityKeys.keys("google", cached);
      answer = { status: 503, body: "" };
      for (const minutes of [11, 20, 28]) {
        clock.advance(minutes * minute);
        expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("first") });
      }
      clock.advance(2 * minute);
      expect(await identityKeys.keys("google", cached)).toEqual(unavailable);
      publish("second");
      expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("second") });
    });

    test("a provider that is down isn't asked again and again while known keys serve", async () => {
      await identityKeys.keys("google", cached);
      answer = { status: 503, body: "" };
      clock.advance(11 * minute);
      for (let i = 0; i < 10; i++) expect((await identityKeys.keys("google", cached)).ok).toBe(true);
      expect(requests).toHaveLength(2);
    });

    test.each([
      ["an error", { status: 500, body: JSON.stringify(keySet("first")) }],
      ["no JSON", { status: 200, body: "<html>" }],
      ["another form", { status: 200, body: '{"keys":{}}' }],
      ["no keys", { status: 200, body: '{"keys":[]}' }],
      ["null", { status: 200, body: "null" }],
    ] as const)("%s is unavailable, until it is mended", async (_name, wrong) => {
      answer = wrong;
      expect(await identityKeys.keys("google", cached)).toEqual(unavailable);
      expect(await identityKeys.keys("google", fresh)).toEqual(unavailable);
      publish("second");
      expect(await identityKeys.keys("google", cached)).toEqual({ ok: true, value: keySet("second") });
    });

    test("a provider that never answers is unavailable in good time", async () => {
      answer = "silence";
      const before = performance.now();
      expect(await identityKeys.keys("google", cached)).toEqual(unavailable);
      expect(performance.now() - before).toBeLessThan(4_000);
    });

    test("a provider that can't be reached is unavailable", async () => {
      await new Promise((resolve) => server.close(resolve));
      expect(await identityKeys.keys("google", cached)).toEqual(unavailable);
    });
  });
}
