import { randomUUID } from "node:crypto";
import { type ConsentsGiven, consentNames, consentTexts, type Profile } from "@serenya/contract";
import { type Client, createClient, memoryTokens, type TokenStore } from "@serenya/contract/client";
import { type Identity, type IdentityProof, signInAtProvider } from "./sign-in.ts";

/** Somebody with an account and a device. */
export interface Person {
  readonly client: Client;
  readonly tokens: TokenStore;
  readonly profile: Profile;
  accessToken(): Promise<string>;
}

const allConsents: ConsentsGiven = Object.fromEntries(
  consentNames.map((name) => [name, { version: consentTexts[name].version, method: "api" }]),
);

export const onboardingBody = (proof: IdentityProof) => ({
  ...proof,
  device: { platform: "web" as const, deviceId: randomUUID() },
  consents: allConsents,
});

/** A fresh account, made the way the app makes one. */
export async function newPerson(url: string, identity: Partial<Identity> = {}): Promise<Person> {
  const proof = await signInAtProvider(url, {
    provider: "google",
    email: `${randomUUID()}@example.org`,
    name: "Test Person",
    ...identity,
  });
  const tokens = memoryTokens();
  const client = createClient({ url, tokens });
  const answer = await client.oauthOnboarding({ body: onboardingBody(proof) });
  if (!answer.ok) throw new Error(`onboarding failed: ${JSON.stringify(answer.error)}`);
  await tokens.set(answer.value.tokens);
  return {
    client,
    tokens,
    profile: answer.value.profile,
    accessToken: async () => (await tokens.get())?.accessToken ?? "",
  };
}
