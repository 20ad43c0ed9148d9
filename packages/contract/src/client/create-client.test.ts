import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { job, jobId, tokens } from "../../test/examples.ts";
import { fakeServer, refusal, success } from "../../test/fake-server.ts";
import { operations } from "../operations.ts";
import { createClient } from "./create-client.ts";
import { memoryTokens, type TokenStore } from "./tokens.ts";

const statusRoute = `GET /api/v1/process/status/${jobId}`;

async function setUp(
  routes: Parameters<typeof fakeServer>[0],
  held = tokens(1),
): Promise<ReturnType<typeof fakeServer> & { client: ReturnType<typeof createClient>; store: TokenStore }> {
  const store = memoryTokens();
  await store.set(held);
  const server = fakeServer(routes);
  return {
    ...server,
    store,
    client: createClient({ url: "http://api.test/", fetch: server.fetch, tokens: store }),
  };
}

/** Answers only to the given access token. */
const guarded = (accessToken: string, answer: () => Response) => (request: { headers: Headers }) =>
  request.headers.get("authorization") === `Bearer ${accessToken}` ? answer() : refusal("unauthorized");

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.01);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe("a call", () => {
  it("exists for every operation", async () => {
    const { client } = await setUp({});
    expect(Object.keys(client)).toEqual(Object.keys(operations));
  });

  it("sends method, path, token and a correlation id, and answers with the data", async () => {
    const { client, seen } = await setUp({ [statusRoute]: () => success(job()) });
    expect(await client.status({ params: { jobId } })).toEqual({ ok: true, value: job() });
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer access-1");
    expect(seen[0]?.headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[0]?.headers.get("content-type")).toBeNull();
  });

  it("encodes path parameters and writes the query", async () => {
    const { client, seen } = await setUp({
      "GET /api/v1/process/status/..%2Fother%3Fx": () => refusal("job_not_found"),
      "GET /api/v1/chat/prompts": () => success({ contentType: "results", prompts: [] }),
    });
    await client.status({ params: { jobId: "../other?x" } });
    await client.chatPrompts({ query: { content_type: "results" } });
    expect(seen[1]?.path).toBe("/api/v1/chat/prompts?content_type=results");
  });

  it("sends no token where the operation needs none, and works signed out", async () => {
    const { client, seen, store } = await setUp({ "GET /api/v1/auth/keys": () => success({ keys: [] }) });
    await store.set(null);
    expect((await client.keys()).ok).toBe(true);
    expect(seen[0]?.headers.get("authorization")).toBeNull();
  });

  it("answers an error of the operation as data, with its texts", async () => {
    const { client } = await setUp({
      "POST /api/v1/process/upload": () => refusal("limit_reached", { retryAt: "2026-11-23T00:00:00.000Z" }),
    });
    const deviceKey = { kty: "EC", crv: "P-256", x: "x", y: "y" } as const;
    const answer = await client.upload({
      body: { size: 1, type: "application/pdf", sha256: "", deviceKey },
    });
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: "refused",
        code: "limit_reached",
        status: 429,
        retryAt: "2026-11-23T00:00:00.000Z",
        correlationId: "from-the-server",
      },
    });
  });

  it("lets unknown fields pass, also within strict objects, and refuses missing ones", async () => {
    const device = { platform: "web", deviceId: "0b6f1a51-54a5-4a4e-9c1f-0a1b2c3d4e5f", colour: "red" };
    const { client } = await setUp({
      [statusRoute]: (_, times) => success(times === 1 ? { ...job(), later: 1 } : { ...job(), status: 7 }),
      "GET /api/v1/user/profile": () => success({ device }),
    });
    expect(await client.status({ params: { jobId } })).toEqual({ ok: true, value: job() });
    expect(await client.status({ params: { jobId } })).toMatchObject({
      ok: false,
      error: { kind: "unexpected-answer", problem: expect.stringContaining('"status"') },
    });
    expect(await client.profileGet()).toMatchObject({
      error: { kind: "unexpected-answer", problem: expect.not.stringContaining("device") },
    });
  });

  it.each([
    ["HTML", () => new Response("<html>", { status: 200 })],
    ["an empty error", () => new Response("", { status: 502 })],
    ["an unknown code", () => Response.json({ ok: false, error: { code: "new" } }, { status: 400 })],
    ["success with an error's status", () => success(job(), 400)],
    ["an error with a success's status", () => Response.json({ ok: false }, { status: 200 })],
    ["an error that the operation does not list", () => refusal("premium_required")],
  ])("calls %s an unexpected answer", async (_, answer) => {
    const { client } = await setUp({ [statusRoute]: answer });
    expect(await client.status({ params: { jobId } })).toMatchObject({
      ok: false,
      error: { kind: "unexpected-answer" },
    });
  });
});

describe("a call without an answer", () => {
  const unreachable = () => Promise.reject(new TypeError("fetch failed"));
  const busyThenFine = (_: unknown, times: number) =>
    times < 3 ? refusal("service_unavailable") : success(job());

  it("is made again when it is a GET, three times at most", async () => {
    const { client, seen } = await setUp({ [statusRoute]: unreachable });
    expect(await client.status({ params: { jobId } })).toMatchObject({
      error: { kind: "network", reason: "unreachable" },
    });
    expect(seen).toHaveLength(3);
    expect(new Set(seen.map((request) => request.headers.get("x-correlation-id"))).size).toBe(1);
  });

  it("is made again when the system was busy", async () => {
    const { client, seen } = await setUp({ [statusRoute]: busyThenFine });
    expect(await client.status({ params: { jobId } })).toMatchObject({ ok: true });
    expect(seen).toHaveLength(3);
  });

  it("is not made again when it may have changed something", async () => {
    const { client, seen } = await setUp({ "POST /api/v1/auth/signout": unreachable });
    expect(await client.signout()).toMatchObject({ error: { kind: "network" } });
    expect(seen).toHaveLength(1);
  });

  it("ends at its time limit and when it is aborted", async () => {
    const { client, seen } = await setUp({ [statusRoute]: () => new Promise(() => {}) });
    expect(await client.status({ params: { jobId } }, { timeoutMs: 5 })).toMatchObject({
      error: { kind: "network", reason: "timed-out" },
    });
    const stop = new AbortController();
    const before = seen.length;
    const call = client.status({ params: { jobId } }, { signal: stop.signal });
    await vi.waitFor(() => expect(seen).toHaveLength(before + 1));
    stop.abort();
    expect(await call).toMatchObject({ error: { kind: "network", reason: "aborted" } });
    expect(seen).toHaveLength(before + 1);
  });
});

describe("the session", () => {
  const refreshed = (request: { body: unknown }) => {
    const { refreshToken } = request.body as { refreshToken: string };
    return refreshToken === "refresh-1" ? success({ tokens: tokens(2) }) : refusal("refresh_token_invalid");
  };
  const count = (seen: readonly { path: string }[], path: string) =>
    seen.filter((request) => request.path === path).length;

  it("is renewed once after a 401, for all calls under way, and the new pair is kept", async () => {
    const { client, seen, store } = await setUp({
      [statusRoute]: guarded("access-2", () => success(job())),
      "POST /api/v1/auth/refresh": refreshed,
    });
    const answers = await Promise.all(Array.from({ length: 20 }, () => client.status({ params: { jobId } })));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(count(seen, "/api/v1/auth/refresh")).toBe(1);
    expect((await store.get())?.refreshToken).toBe("refresh-2");
  });

  it("is not renewed again by a 401 that was late", async () => {
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { client, seen } = await setUp({
      [statusRoute]: guarded("access-2", () => success(job())),
      "GET /api/v1/user/profile": async (request) => {
        if (request.headers.get("authorization") === "Bearer access-2") return success({});
        await late;
        return refusal("unauthorized");
      },
      "POST /api/v1/auth/refresh": refreshed,
    });
    const slow = client.profileGet();
    await client.status({ params: { jobId } });
    release();
    await slow;
    expect(count(seen, "/api/v1/auth/refresh")).toBe(1);
  });

  it("is renewed before a token that is about to end is used", async () => {
    const { client, seen } = await setUp(
      { [statusRoute]: guarded("access-2", () => success(job())), "POST /api/v1/auth/refresh": refreshed },
      tokens(1, 10),
    );
    expect((await client.status({ params: { jobId } })).ok).toBe(true);
    expect(seen.map((request) => request.path)).toEqual([
      "/api/v1/auth/refresh",
      `/api/v1/process/status/${jobId}`,
    ]);
  });

  it("is not renewed at every call by a device whose clock is ahead", async () => {
    const { client, seen } = await setUp(
      {
        [statusRoute]: guarded("access-2", () => success(job())),
        "POST /api/v1/auth/refresh": () => success({ tokens: tokens(2, -3600) }),
      },
      tokens(1, -3600),
    );
    for (let call = 0; call < 3; call++) expect((await client.status({ params: { jobId } })).ok).toBe(true);
    expect(count(seen, "/api/v1/auth/refresh")).toBe(1);
  });

  it("uses a token that still holds when renewing finds no network", async () => {
    const { client } = await setUp(
      {
        [statusRoute]: guarded("access-1", () => success(job())),
        "POST /api/v1/auth/refresh": () => Promise.reject(new TypeError("fetch failed")),
      },
      tokens(1, 10),
    );
    expect((await client.status({ params: { jobId } })).ok).toBe(true);
  });

  it("ends when the refresh token is refused: the store is emptied and nothing more is sent", async () => {
    const { client, seen, store } = await setUp({
      [statusRoute]: () => refusal("unauthorized"),
      "POST /api/v1/auth/refresh": () => refusal("refresh_token_invalid"),
    });
    const unauthorized = { ok: false, error: { kind: "refused", code: "unauthorized" } };
    expect(await client.status({ params: { jobId } })).toMatchObject(unauthorized);
    expect(await store.get()).toBeNull();
    const before = seen.length;
    expect(await client.status({ params: { jobId } })).toMatchObject(unauthorized);
    expect(seen).toHaveLength(before);
  });

  it("asks for a renewal once, not for ever, when new tokens are refused as well", async () => {
    const { client, seen } = await setUp({
      [statusRoute]: () => refusal("unauthorized"),
      "POST /api/v1/auth/refresh": refreshed,
    });
    expect(await client.status({ params: { jobId } })).toMatchObject({ error: { code: "unauthorized" } });
    expect(seen).toHaveLength(3);
  });

  it("stays ended when the person signs out while it is being renewed", async () => {
    const { client, store } = await setUp({
      [statusRoute]: () => refusal("unauthorized"),
      "POST /api/v1/auth/refresh": async (request) => {
        await store.set(null);
        return refreshed(request);
      },
    });
    expect(await client.status({ params: { jobId } })).toMatchObject({ error: { code: "unauthorized" } });
    expect(await store.get()).toBeNull();
  });
});
