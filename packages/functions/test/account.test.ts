import { consentNames } from "@serenya/contract";
import { verifyReceipt } from "@serenya/contract/client";
import { generateKeyPair } from "jose";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allConsents, makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

describe("onboarding", () => {
  it("makes an account with five consents and signs in", async () => {
    const { status, body } = await system.onboard("ada");
    expect(status).toBe(201);
    expect(body.data.profile).toMatchObject({
      email: "ada@example.org",
      provider: "google",
      consentsDue: [],
    });
    expect(new Set(Object.keys(body.data.profile.consents))).toEqual(new Set(consentNames));
    const profile = await system.call("profileGet", { token: body.data.tokens.accessToken });
    expect(profile.body.data).toEqual(body.data.profile);
  });

  it("keeps e-mail and names encrypted in the table", async () => {
    const body = {
      ...(await system.proof("ada", { name: "Ada Lovelace", given_name: "Ada", family_name: "Lovelace" })),
      consents: allConsents(),
    };
    const made = await system.call("oauthOnboarding", { body });
    expect(made.body.data.profile).toMatchObject({
      name: "Ada Lovelace",
      givenName: "Ada",
      familyName: "Lovelace",
    });
    const changes = JSON.stringify(await system.table.read(0, 10));
    expect(changes).toContain("EMAIL#v1#");
    for (const plain of ["ada@example.org", "Lovelace"]) expect(changes).not.toContain(plain);
  });

  it.each(consentNames)("asks for %s by name when it is missing", async (name) => {
    const { [name]: _left, ...consents } = allConsents();
    const answer = await system.call("oauthOnboarding", {
      body: { ...(await system.proof("ada")), consents },
    });
    expect(answer.body.error).toMatchObject({
      code: "consent_required",
      fields: [{ path: `consents.${name}`, problem: "is missing" }],
    });
  });

  it("refuses a consent to an earlier text", async () => {
    const consents = { ...allConsents(), privacy_policy: { version: "2020-01-01", method: "tick-box" } };
    const answer = await system.call("oauthOnboarding", {
      body: { ...(await system.proof("ada")), consents },
    });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: "consent_outdated" } } });
  });

  it("gives one account to ten onboardings of one identity at one moment", async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => system.onboard("ada")));
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([made.length, refused.length]).toEqual([1, 9]);
    const items = await system.table.query("GSI2", "EXTERNAL#google#ada");
    expect(items).toHaveLength(1);
  });

  it("needs an e-mail address that the provider has verified", async () => {
    const body = { ...(await system.proof("ada", { email_verified: false })), consents: allConsents() };
    expect((await system.call("oauthOnboarding", { body })).body.error.code).toBe("identity_email_missing");
  });
});

describe("the identity token", () => {
  const hour = 3600;
  const faults: [string, () => Promise<Record<string, unknown>>][] = [
    ["of another issuer", async () => ({ iss: "https://elsewhere.test" })],
    ["for another audience", async () => ({ aud: "another-app" })],
    ["that has expired", async () => ({ exp: Math.floor(system.clock.now().getTime() / 1000) - hour })],
    ["issued long ago", async () => ({ iat: Math.floor(system.clock.now().getTime() / 1000) - 2 * hour })],
    ["with another nonce", async () => ({ nonce: "another-nonce-entirely" })],
  ];
  it.each(faults)("%s is refused", async (_name, claims) => {
    const body = { ...(await system.proof("ada", await claims())), consents: allConsents() };
    const answer = await system.call("oauthOnboarding", { body });
    expect(answer).toMatchObject({ status: 401, body: { error: { code: "identity_token_invalid" } } });
  });

  it("signed by somebody else is refused", async () => {
    const stranger = await generateKeyPair("RS256");
    const proof = await system.proof("ada");
    for (const kid of ["p1", "unknown"]) {
      const idToken = await system.idToken(
        { sub: "ada", nonce: proof.nonce },
        { key: stranger.privateKey, kid },
      );
      const answer = await system.call("oauthOnboarding", {
        body: { ...proof, idToken, consents: allConsents() },
      });
      expect(answer.body.error.code).toBe("identity_token_invalid");
    }
  });

  it("can't be checked while the provider is away, and that is said", async () => {
    const body = { ...(await system.proof("ada")), consents: allConsents() };
    system.lost.provider = true;
    expect((await system.call("oauthOnboarding", { body })).body.error.code).toBe(
      "identity_provider_unavailable",
    );
  });
});

describe("sessions", () => {
  it("signing in elsewhere ends the session here", async () => {
    const first = await system.person("ada");
    const second = await system.call("oauthSignin", { body: await system.proof("ada") });
    expect(second.status).toBe(200);
    expect((await system.call("profileGet", { token: first.token })).status).toBe(401);
    expect((await system.call("profileGet", { token: second.body.data.tokens.accessToken })).status).toBe(
      200,
    );
  });

  it("nobody signs in without an account", async () => {
    const answer = await system.call("oauthSignin", { body: await system.proof("nobody") });
    expect(answer.body.error.code).toBe("account_not_found");
  });

  it("an access token ends after fifteen minutes, and a refresh goes on", async () => {
    const { token, refreshToken } = await system.person("ada");
    system.clock.advance(15 * 60_000);
    expect((await system.call("profileGet", { token })).status).toBe(401);
    const refreshed = await system.call("refresh", { body: { refreshToken } });
    expect((await system.call("profileGet", { token: refreshed.body.data.tokens.accessToken })).status).toBe(
      200,
    );
  });

  it("a refresh token used twice ends the session for both who hold it", async () => {
    const { refreshToken } = await system.person("ada");
    const once = await system.call("refresh", { body: { refreshToken } });
    const twice = await system.call("refresh", { body: { refreshToken } });
    expect(twice.body.error.code).toBe("refresh_token_invalid");
    const { tokens } = once.body.data;
    expect((await system.call("profileGet", { token: tokens.accessToken })).status).toBe(401);
    expect((await system.call("refresh", { body: { refreshToken: tokens.refreshToken } })).status).toBe(401);
  });

  it("a refresh token ends after sixty days", async () => {
    const { refreshToken } = await system.person("ada");
    system.clock.advance(60 * 86_400_000);
    expect((await system.call("refresh", { body: { refreshToken } })).status).toBe(401);
  });

  it.each(["", "x", "a.b.c", "00000000-0000-4000-8000-000000000000.00000000-0000-4000-8000-000000000000.x"])(
    "%j is no refresh token",
    async (refreshToken) => {
      expect((await system.call("refresh", { body: { refreshToken } })).body.ok).toBe(false);
    },
  );

  it("signing out ends the session at once", async () => {
    const { token, refreshToken } = await system.person("ada");
    expect((await system.call("signout", { token })).body.data).toEqual({ signedOut: true });
    expect((await system.call("profileGet", { token })).status).toBe(401);
    expect((await system.call("refresh", { body: { refreshToken } })).status).toBe(401);
  });

  it("a token with a changed spelling of its signature is refused", async () => {
    const { token } = await system.person("ada");
    const last = token.at(-1) ?? "";
    // 64 bytes leave four bits of the last character unused: lax decoders take sixteen spellings.
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const other = alphabet[alphabet.indexOf(last) + 1] ?? "";
    expect((await system.call("profileGet", { token: token.slice(0, -1) + other })).status).toBe(401);
  });
});

describe("the profile", () => {
  it("changes what is named and leaves the rest", async () => {
    const { token } = await system.person("ada");
    const changed = await system.call("profileUpdate", {
      token,
      body: { givenName: "Augusta", language: "fr" },
    });
    expect(changed.body.data).toMatchObject({
      givenName: "Augusta",
      language: "fr",
      email: "ada@example.org",
    });
    const cleared = await system.call("profileUpdate", { token, body: { givenName: null } });
    expect(cleared.body.data).toMatchObject({ givenName: null, language: "fr" });
  });

  it.each([
    ["nothing", {}],
    ["an unknown field", { colour: "green" }],
    ["an unknown language", { language: "tlh" }],
    ["an empty name", { name: " " }],
  ])("refuses %s", async (_name, body) => {
    const { token } = await system.person("ada");
    expect((await system.call("profileUpdate", { token, body })).body.error.code).toBe("validation_failed");
  });

  it("does not send back what it does not know", async () => {
    const { token } = await system.person("ada");
    const marker = "canary-of-a-field-name";
    const answer = await system.call("profileUpdate", {
      token,
      body: { [marker]: 1, consents: { [marker]: 1 } },
    });
    expect(JSON.stringify(answer)).not.toContain(marker);
    expect(system.lines.join("\n")).not.toContain(marker);
  });

  it("is deleted with its jobs, for a receipt that can be checked", async () => {
    const { token, userId } = await system.person("ada");
    const { jobId } = await system.send(token);
    const answer = await system.call("profileDelete", { token });
    const { keys } = (await system.call("keys")).body.data;
    const receipt = await verifyReceipt(answer.body.data.receipt, keys);
    expect(receipt).toMatchObject({ ok: true, value: { subject: "account", userId } });

    expect((await system.call("profileGet", { token })).status).toBe(401);
    expect(await system.tempBlobs.head(`incoming/${jobId}`)).toBeUndefined();
    expect((await system.call("oauthSignin", { body: await system.proof("ada") })).status).toBe(404);
    expect((await system.onboard("ada")).status).toBe(201);
  });
});
