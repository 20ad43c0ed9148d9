import { err, ok } from "@serenya/contract";
import { expect, test, vi } from "vitest";
import { enter } from "./enter.ts";
import { allConsents } from "./session.ts";

const proof = {
  provider: "google",
  idToken: "token",
  nonce: "a-nonce-of-some-length",
  device: { platform: "web", deviceId: "7f2c2f5e-2a1a-4f5e-9d0e-0d6a3a0b1c2d" },
} as const;
const account = ok({ profile: { id: "somebody" }, tokens: { accessToken: "a" } }) as never;
const refused = (code: string) => err({ kind: "refused", code, action: "" }) as never;

function client(onboarding: unknown, signin: unknown) {
  return {
    oauthOnboarding: vi.fn(async () => onboarding as never),
    oauthSignin: vi.fn(async () => signin as never),
  };
}

test("with consents an account is made", async () => {
  const asked = client(account, refused("account_not_found"));
  expect((await enter(asked, proof, allConsents(), "de")).ok).toBe(true);
  expect(asked.oauthSignin).not.toHaveBeenCalled();
  expect(asked.oauthOnboarding).toHaveBeenCalledWith({ body: expect.objectContaining({ language: "de" }) });
});

test("with consents and an account that exists, the same proof signs in", async () => {
  const asked = client(refused("account_exists"), account);
  expect((await enter(asked, proof, allConsents(), "de")).ok).toBe(true);
  expect(asked.oauthSignin).toHaveBeenCalledWith({ body: proof });
});

test("without consents no account is made: they are asked for", async () => {
  const asked = client(account, refused("account_not_found"));
  expect(await enter(asked, proof, null, "de")).toEqual(err({ code: "consents-needed" }));
  expect(asked.oauthOnboarding).not.toHaveBeenCalled();
});

test("another refusal is told as it is", async () => {
  const answer = await enter(client(refused("identity_email_missing"), account), proof, allConsents(), "de");
  expect(answer).toMatchObject({ ok: false, error: { code: "identity_email_missing" } });
});
