import { randomUUID } from "node:crypto";
import { basePath, type Operation, operations } from "@serenya/contract";
import { createClient, generateDeviceKey, memoryTokens } from "@serenya/contract/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPerson, onboardingBody } from "./support/person.ts";
import { signInAtProvider } from "./support/sign-in.ts";
import { startSystem, type TestSystem } from "./support/system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

describe("onboarding", () => {
  it.each([
    [2, "google"],
    [10, "apple"],
  ] as const)("%i at one moment of one identity at %s give one account", async (count, provider) => {
    const identity = { provider, email: `${randomUUID()}@example.org`, name: "Jane Roe" };
    const client = createClient({ url: system.url, tokens: memoryTokens() });
    const proofs = await Promise.all(
      Array.from({ length: count }, () => signInAtProvider(system.url, identity)),
    );
    const answers = await Promise.all(
      proofs.map((proof) => client.oauthOnboarding({ body: onboardingBody(proof) })),
    );
    const codes = answers.map((answer) =>
      answer.ok ? "made" : answer.error.kind === "refused" ? answer.error.code : answer.error.kind,
    );
    expect(codes.filter((code) => code === "made")).toHaveLength(1);
    expect(codes.filter((code) => code === "account_exists")).toHaveLength(count - 1);

    const { consents: _consents, ...signIn } = onboardingBody(await signInAtProvider(system.url, identity));
    const again = await client.oauthSignin({ body: signIn });
    const made = answers.find((answer) => answer.ok);
    expect(again.ok && again.value.profile.id).toBe(made?.ok && made.value.profile.id);
  });

  it("knows one e-mail address at two providers as two identities", async () => {
    const email = `${randomUUID()}@example.org`;
    const google = await newPerson(system.url, { provider: "google", email });
    const apple = await newPerson(system.url, { provider: "apple", email });
    expect(apple.profile.id).not.toBe(google.profile.id);
    expect(google.profile).toMatchObject({
      email,
      name: "Test Person",
      givenName: "Test",
      familyName: "Person",
    });
  });
});

const protectedOperations = Object.entries<Operation>(operations).filter(([, { auth }]) => auth === "user");

/** An operation's address with some job in its path. */
const addressOf = ({ path }: Operation, jobId: string) =>
  `${system.url}${basePath}${path.replace(/\{\w+\}/g, jobId)}`;

describe("every protected operation", () => {
  it.each(protectedOperations)("%s answers nobody without a token", async (_name, operation) => {
    const someJob = `result_${randomUUID()}_1700000000000_${"a".repeat(26)}`;
    for (const authorization of [undefined, "Bearer x.y.z", "Basic abc"]) {
      const answer = await fetch(addressOf(operation, someJob), {
        method: operation.method,
        ...(authorization && { headers: { authorization } }),
      });
      const body = (await answer.json()) as { correlationId: string };
      expect(answer.status).toBe(401);
      expect(body).toMatchObject({ ok: false, error: { code: "unauthorized" } });
    }
  });

  it("is closed to a session that has ended, at once", async () => {
    const person = await newPerson(system.url);
    const authorization = `Bearer ${await person.accessToken()}`;
    expect((await person.client.signout()).ok).toBe(true);
    const answer = await fetch(`${system.url}${basePath}/user/profile`, { headers: { authorization } });
    expect(answer.status).toBe(401);
  });
});

const jobOperations = Object.entries<Operation>(operations).filter(([, { path }]) =>
  path.includes("{jobId}"),
);

describe("somebody else's job", () => {
  it("there are operations to ask", () => {
    expect(jobOperations.length).toBeGreaterThanOrEqual(4);
  });

  it.each(jobOperations)("answers on %s exactly as a job that does not exist", async (_name, operation) => {
    const [owner, other] = await Promise.all([newPerson(system.url), newPerson(system.url)]);
    const announced = await owner.client.upload({
      body: {
        size: 1_000,
        type: "application/pdf",
        sha256: `${"A".repeat(43)}=`,
        deviceKey: (await generateDeviceKey()).publicJwk,
      },
    });
    const owned = announced.ok ? announced.value.jobId : "";
    const unknown = owned.replace(/_[a-z0-9]{26}$/, `_${"z".repeat(26)}`);
    const unknownOwn = unknown.replace(owner.profile.id, other.profile.id);
    const correlationId = randomUUID();
    const ask = async (jobId: string) => {
      const answer = await fetch(addressOf(operation, jobId), {
        method: operation.method,
        headers: {
          authorization: `Bearer ${await other.accessToken()}`,
          "x-correlation-id": correlationId,
        },
      });
      const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== "date"));
      return { status: answer.status, headers, body: await answer.text() };
    };
    const foreign = await ask(owned);
    expect(foreign).toEqual(await ask(unknown));
    expect(foreign).toEqual(await ask(unknownOwn));
    expect(foreign.status).toBeGreaterThanOrEqual(400);
    // The owner's job is there all the same, and untouched.
    const status = await owner.client.status({ params: { jobId: owned } });
    expect(status.ok && status.value.status).toBe("waiting-for-upload");
  });
});
