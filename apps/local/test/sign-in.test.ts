import { createClient, memoryTokens } from "@serenya/contract/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { claimsOf, subjectOf } from "../src/identity/accounts.ts";
import { onboardingBody } from "./support/person.ts";
import { signInAtProvider } from "./support/sign-in.ts";
import { startSystem, type TestSystem } from "./support/system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

const identity = { provider: "google", email: "Jane.Roe@example.org", name: "Jane  van Roe" } as const;
const claims = (idToken: string) =>
  JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;

/** Opens the login page; answers its address and the cookies that go with it. */
async function openPage(change: Record<string, string> = {}) {
  const query = new URLSearchParams({
    client_id: "serenya-dev",
    response_type: "code",
    scope: "openid email profile",
    redirect_uri: `${system.url}/signin/callback`,
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
    nonce: "nonce-of-this-try",
    ...change,
  });
  const answer = await fetch(`${system.url}/dev/apple/auth?${query}`, { redirect: "manual" });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const location = new URL(answer.headers.get("location") ?? "", system.url);
  return { answer, location, cookie };
}

describe("the development sign-in", () => {
  it("gives an id token with the claims of Google and Apple", async () => {
    const { idToken, nonce } = await signInAtProvider(system.url, identity);
    expect(claims(idToken)).toMatchObject({
      iss: `${system.url}/dev/google`,
      aud: "serenya-dev",
      sub: subjectOf("google", "jane.roe@EXAMPLE.org "),
      email: "Jane.Roe@example.org",
      email_verified: true,
      name: "Jane van Roe",
      given_name: "Jane",
      family_name: "van Roe",
      nonce,
    });
  });

  it("knows people without a name, and tells providers apart", () => {
    expect(claimsOf({ sub: "s", email: "a@b.example", name: " " })).toEqual({
      sub: "s",
      email: "a@b.example",
      email_verified: true,
    });
    expect(subjectOf("google", "a@b.example")).not.toBe(subjectOf("apple", "a@b.example"));
  });

  it("shows a page that says what it is, works without script and loads nothing", async () => {
    const { location, cookie } = await openPage();
    const page = await fetch(location, { headers: { cookie } });
    const text = await page.text();
    expect(text).toContain("This is not Apple.");
    expect(text).not.toMatch(/<script|src=|url\(/);
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  });

  it("shows the page again, with what was typed, when the address is none", async () => {
    const { location, cookie } = await openPage();
    const form = new URLSearchParams({ email: '"><b>no', name: "<i>x" });
    const page = await fetch(location, { method: "POST", headers: { cookie }, body: form });
    const text = await page.text();
    expect(page.status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain("&quot;&gt;&lt;b&gt;no");
    expect(text).not.toContain("<b>no");
  });

  it("sends back who cancels, with access_denied", async () => {
    const { location, cookie } = await openPage();
    const form = new URLSearchParams({ action: "cancel" });
    const send = { headers: { cookie }, redirect: "manual" } as const;
    const done = await fetch(location, { ...send, method: "POST", body: form });
    const back = await fetch(done.headers.get("location") ?? "", send);
    const target = new URL(back.headers.get("location") ?? "");
    expect(target.origin + target.pathname).toBe(`${system.url}/signin/callback`);
    expect(target.searchParams.get("error")).toBe("access_denied");
  });

  it.each([
    ["a redirect that is not registered", { redirect_uri: "https://evil.example/callback" }],
    ["a client that is not known", { client_id: "other" }],
  ])("refuses %s with a page and no redirect", async (_what, change) => {
    const { answer } = await openPage(change);
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
    expect(await answer.text()).toContain("Sign-in did not work");
  });

  it("asks for PKCE", async () => {
    const { location } = await openPage({ code_challenge: "", code_challenge_method: "" });
    expect(location.searchParams.get("error")).toBe("invalid_request");
  });

  it("is believed for its own provider and its own nonce only", async () => {
    const client = createClient({ url: system.url, tokens: memoryTokens() });
    const proof = await signInAtProvider(system.url, identity);
    for (const change of [
      { provider: "apple" as const },
      { nonce: "some-other-nonce-1" },
      { idToken: `${proof.idToken}x` },
    ]) {
      const answer = await client.oauthOnboarding({ body: onboardingBody({ ...proof, ...change }) });
      expect(answer).toMatchObject({ ok: false, error: { code: "identity_token_invalid" } });
    }
    expect((await client.oauthOnboarding({ body: onboardingBody(proof) })).ok).toBe(true);
  });

  it("prints nothing of its library's warnings", () => {
    expect(system.lines.join()).not.toContain("oidc-provider");
  });
});
