import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { basePath, type Operation, operations } from "@serenya/contract";
import { newPerson } from "../../apps/local/test/support/person.ts";
import { shellOrigins } from "../config.ts";
import type { Steps } from "../journey/steps.ts";
import type { Deployed } from "./deployed.ts";

const someJob = `result_${randomUUID()}_1700000000000_${"a".repeat(26)}`;

/** Whom the API turns away. */
export async function checkRefusals({ step }: Steps, { front }: Deployed): Promise<void> {
  const protectedOperations = Object.values<Operation>(operations).filter(({ auth }) => auth === "user");
  const ask = ({ method, path }: Pick<Operation, "method" | "path">, authorization?: string) =>
    fetch(`${front.url}${basePath}${path.replace(/\{\w+\}/g, someJob)}`, {
      method,
      headers: {
        ...(authorization && { authorization }),
        ...(method !== "GET" && { "content-type": "application/json" }),
      },
      ...((method === "POST" || method === "PUT") && { body: "{}" }),
    });

  await step(
    `${protectedOperations.length} protected routes answer 401 without a token, or with a wrong one`,
    async () => {
      for (const operation of protectedOperations) {
        for (const authorization of [undefined, "Basic abc", "Bearer x.y.z"]) {
          const answer = await ask(operation, authorization);
          assert.equal(answer.status, 401, `${operation.method} ${operation.path} with ${authorization}`);
        }
      }
    },
  );

  await step("a job that isn't there, and somebody else's, are 404 alike", async () => {
    const [owner, other] = await Promise.all([newPerson(front.url), newPerson(front.url)]);
    for (const jobId of [someJob, someJob.replace(/_[0-9a-f-]{36}_/, `_${owner.profile.id}_`)]) {
      const answer = await other.client.status({ params: { jobId } });
      assert.deepEqual(answer.ok ? "ok" : (answer.error as { code?: string }).code, "job_not_found");
    }
    const missing = await owner.client.status({
      params: { jobId: someJob.replace(/_[0-9a-f-]{36}_/, `_${owner.profile.id}_`) },
    });
    assert.deepEqual(missing.ok ? "ok" : (missing.error as { code?: string }).code, "job_not_found");
  });

  await step("pages of the native shells may call and read, pages of strangers may not", async () => {
    const address = `${front.url}${basePath}/auth/keys`;
    const allowed = (answer: Response) => answer.headers.get("access-control-allow-origin");
    for (const origin of shellOrigins)
      assert.equal(allowed(await fetch(address, { headers: { origin } })), origin);
    assert.equal(
      allowed(await fetch(address, { headers: { origin: "https://elsewhere.example.org" } })),
      null,
    );
  });

  await step("a refresh token is good once; using it twice ends the session", async () => {
    const person = await newPerson(front.url);
    const refreshToken = (await person.tokens.get())?.refreshToken ?? "";
    const first = await person.client.refresh({ body: { refreshToken } });
    assert.ok(first.ok);
    const second = await person.client.refresh({ body: { refreshToken } });
    assert.equal(second.ok ? "ok" : (second.error as { code?: string }).code, "refresh_token_invalid");
  });
}
