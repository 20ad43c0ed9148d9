import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

describe("answers", () => {
  it("carry the sender's correlation id when it is a UUID, and another one when it is not", async () => {
    const given = "0b0e7bd0-6c7a-4f0e-9d9b-0f3a4a1c2d3e";
    const echoed = await system.call("keys", { headers: { "X-Correlation-Id": given } });
    expect([echoed.body.correlationId, echoed.headers["x-correlation-id"]]).toEqual([given, given]);
    const marker = "canary-in-a-header";
    const other = await system.call("keys", { headers: { "x-correlation-id": marker } });
    expect(JSON.stringify(other)).not.toContain(marker);
    expect(system.lines.join("\n")).not.toContain(marker);
  });

  it("are not kept by caches, unless the operation allows it", async () => {
    const { token } = await system.person("ada");
    expect((await system.call("profileGet", { token })).headers["cache-control"]).toBe("no-store");
    const prompts = await system.call("chatPrompts", { token, query: { content_type: "results" } });
    expect(prompts.headers["cache-control"]).toBe("private, max-age=86400");
    expect(prompts.body.data.prompts.length).toBeGreaterThan(3);
    const etag = String(prompts.headers.etag);
    const again = await system.call("chatPrompts", {
      token,
      query: { content_type: "results" },
      headers: { "If-None-Match": etag },
    });
    expect(again).toMatchObject({ status: 304, body: null });
  });

  it("to a body that is no JSON say so", async () => {
    const answer = await system.call("refresh", { rawBody: "{oops" });
    expect(answer.body.error).toMatchObject({
      code: "validation_failed",
      fields: [{ path: "body", problem: "is not JSON" }],
    });
  });

  it("name the field that is wrong, in words that a developer can act on", async () => {
    const { token } = await system.person("ada");
    const answer = await system.call("chatPrompts", { token, query: { content_type: "poems" } });
    expect(answer.body.error.fields[0].path).toBe("query.content_type");
  });

  it("to a fault say nothing of the inside, which the log finds by the id", async () => {
    const { token } = await system.person("ada");
    const secret = "canary-of-a-fault-inside";
    system.table.get = async () => {
      throw new Error(secret);
    };
    const answer = await system.call("signout", { token });
    // The authorizer meets the fault first; behind it stands the handler, called as if it had let us pass.
    expect(answer.status).toBe(401);
    const direct = await system.handlers.user(
      {
        httpMethod: "GET",
        resource: "/api/v1/user/profile",
        headers: {},
        requestContext: { authorizer: { userId: "u", sessionId: "s" } },
      } as never,
      { awsRequestId: "run-7", getRemainingTimeInMillis: () => 1 },
    );
    expect([direct.statusCode, JSON.parse(direct.body).error.code]).toEqual([500, "internal_error"]);
    expect(direct.body).toContain("run-7");
    expect(direct.body + system.lines.join("\n")).not.toContain(secret);
    expect(system.lines.some((line) => line.includes('"fault"') && line.includes("run-7"))).toBe(true);
  });
});

describe("the stream", () => {
  const files = async () => (await system.eventBlobs.list("observability/year=")).map(({ key }) => key);
  const types = async () => (await files()).map((key) => key.split("/").at(-1)?.split("-")[0]);

  it("writes one file an event, under the day, named by type and stream event", async () => {
    const { token } = await system.person("ada");
    await system.call("oauthSignin", { body: await system.proof("ada") });
    expect(await system.drainStream()).toEqual({ batchItemFailures: [] });
    const written = await files();
    const [inserted] = await system.table.read(0, 10);
    expect(written.every((key) => key.startsWith("observability/year=2026/month=11/day=02/"))).toBe(true);
    expect(written.some((key) => key.includes("user_registered-"))).toBe(true);
    expect(inserted && written.join()).toContain("user_first_login-");
    expect(token).toBeTruthy();
  });

  it("told the same twice writes the same once", async () => {
    await system.person("ada");
    await system.drainStream();
    const once = await files();
    await system.drainStream();
    expect(await files()).toEqual(once);
  });

  it("tells of documents, changed consents and the end of an account, by pseudonym only", async () => {
    const { token, userId } = await system.person("ada");
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    await system.call("profileDelete", { token });
    await system.drainStream();
    expect((await types()).toSorted()).toEqual(["account_deleted", "document_processed", "user_registered"]);
    const texts = await Promise.all(
      (await files()).map(async (key) => new TextDecoder().decode((await system.eventBlobs.get(key))?.bytes)),
    );
    const subjects = new Set(texts.map((text) => JSON.parse(text).subject));
    expect(subjects.size).toBe(1);
    for (const secret of [userId, "ada", "example.org"]) expect(texts.join("\n")).not.toContain(secret);
  });

  it("stops at a record that fails and names it", async () => {
    await system.person("ada");
    system.eventBlobs.put = async () => {
      throw new Error("the disk is full");
    };
    const { batchItemFailures } = await system.drainStream();
    expect(batchItemFailures).toHaveLength(1);
  });
});
