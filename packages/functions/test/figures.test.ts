import { metricNames, metricTable } from "@serenya/domain";
import { canaries, findCanaries, reading, resultRow } from "@serenya/testing";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { functionNames } from "../src/index.ts";
import { ask, order } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";

/** Every figure that any test here saw recorded. */
const seen = new Set<string>();
let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(async () => {
  for (const { name } of system.figures.series) seen.add(name);
  await system.close();
});
const figures = () => {
  for (const { name } of system.figures.series) seen.add(name);
  return system.figures.take();
};
/** What the stream has to tell since the last time it was asked. */
let told = 0;
const drain = async () => {
  const changes = await system.table.read(told, 1000);
  told = changes.at(-1)?.sequence ?? told;
  return system.drainStream(changes);
};
beforeEach(() => {
  told = 0;
});
const unsure = { ...resultRow(), status: "confirm" as const, reasons: ["readers-differ"] };
const oneOfEach = () =>
  reading({
    results: [resultRow(), resultRow(), unsure],
    unread: [{ page: 1, text: "?? 4.1", box: [0, 0, 1, 1] }],
    missingPages: [2],
  });
const notALabReport = () => {
  const base = reading({ results: [] });
  return {
    ...base,
    document: { ...base.document, kind: "not-a-lab-report" as const, source: "image" as const },
  };
};

describe("the journey gives exactly these figures", () => {
  it("from the account to its end", async () => {
    system.willRead(oneOfEach());
    const { token } = await system.person("ada");
    await drain();
    expect(figures()).toEqual({
      "SignIn google ok": 1,
      "UserRegistered google": 1,
      UserActive: 1,
      EventStored: 1,
    });

    const { jobId } = await system.send(token);
    expect(figures()).toEqual({ DocumentAccepted: 1 });
    expect(await system.deliver(jobId)).toBe("finished");
    const times = system.figures.series.filter(({ unit }) => unit === "Milliseconds");
    expect(times.map(({ name, dimensions }) => [name, ...Object.values(dimensions)].join(" "))).toEqual([
      "QueueAgeMilliseconds",
      "ReadMilliseconds text",
      "JobMilliseconds result",
    ]);
    expect(figures()).toEqual({
      "RowsVerified text": 2,
      "RowsToConfirm text": 1,
      "LinesUnread text": 1,
      "PagesUnseen text": 1,
      "DocumentEnded ok text": 1,
    });
    // The same event once more brings nothing new.
    await system.deliver(jobId, 2);
    expect(figures()).toEqual({});

    const question = await ask(system, token);
    await system.deliver(question.jobId);
    expect(figures()).toEqual({ "ChatAnswered ok": 1 });
    const report = await order(system, token);
    await system.deliver(report.jobId);
    expect(figures()).toEqual({ "DoctorReportMade ok": 1 });
    await system.call("status", { token, params: { jobId } });
    await system.call("result", { token, params: { jobId } });
    await system.call("cleanup", { token, params: { jobId } });
    expect(figures()).toEqual({});
    await drain();
    expect(figures()).toEqual({ PremiumFeatureUsed: 1, EventStored: 2 });

    await system.call("signout", { token });
    await system.call("oauthSignin", { body: await system.proof("ada") });
    await drain();
    expect(figures()).toEqual({
      "SignIn google ok": 1,
      SessionsRevoked: 1,
      UserFirstSignIn: 1,
      EventStored: 3,
    });
  });

  it("and its end", async () => {
    const { token } = await system.person("ada");
    await drain();
    figures();
    await system.call("profileDelete", { token });
    await drain();
    expect(figures()).toEqual({ AccountDeleted: 1, EventStored: 1 });
  });
});

describe("a person is active once a day", () => {
  it("however often a token is renewed", async () => {
    let { refreshToken } = await system.person("ada");
    const renew = async () => {
      const answer = await system.call("refresh", { body: { refreshToken } });
      refreshToken = answer.body.data.tokens.refreshToken;
    };
    await renew();
    await drain();
    expect(figures()).toMatchObject({ UserActive: 1 });
    system.clock.advance(24 * 3_600_000);
    await renew();
    await renew();
    await drain();
    expect(figures()).toEqual({ UserActive: 1 });
  });
});

describe("what is refused", () => {
  it.each([
    [
      "an unsound proof",
      async () => ({ ...(await system.proof("ada")), nonce: (await system.proof("eve")).nonce }),
      "identity_token_invalid",
    ],
    ["nobody's account", () => system.proof("nobody"), "account_not_found"],
  ])("%s is counted by provider and code", async (_name, body, code) => {
    await system.call("oauthSignin", { body: await body() });
    expect(figures()).toEqual({ [`SignIn google ${code}`]: 1, [`RequestRefused ${code}`]: 1 });
  });

  it("tokens, by what is wrong with them", async () => {
    const { token } = await system.person("ada");
    figures();
    await system.call("status", { token: `${token}x`, params: {} });
    await system.call("status", { token: "not a token at all", params: {} });
    expect(figures()).toEqual({ "TokenRefused unsound": 2 });
    await system.call("signout", { token });
    await system.call("signout", { token });
    expect(figures()).toEqual({ "TokenRefused session_ended": 1 });
    system.clock.advance(16 * 60_000);
    await system.call("signout", { token });
    expect(figures()).toEqual({ "TokenRefused expired": 1 });
  });

  it("a refresh token's second use, and what follows from it", async () => {
    const { refreshToken } = await system.person("ada");
    await drain();
    await system.call("refresh", { body: { refreshToken } });
    figures();
    await system.call("refresh", { body: { refreshToken } });
    await drain();
    expect(figures()).toEqual({
      RefreshReused: 1,
      "RequestRefused refresh_token_invalid": 1,
      SessionsRevoked: 1,
      EventStored: 1,
    });
  });

  it("another person's job, and not one that never was", async () => {
    const ada = await system.person("ada");
    const eve = await system.person("eve");
    const { jobId } = await system.send(ada.token);
    figures();
    for (const name of ["status", "result", "chatStatus", "cleanup"] as const)
      await system.call(name, { token: eve.token, params: { jobId } });
    expect(figures()).toEqual({ ForeignJobAsked: 4, "RequestRefused job_not_found": 4 });
    const unknown = jobId.replace(/.$/, (last) => (last === "a" ? "b" : "a"));
    await system.call("status", { token: ada.token, params: { jobId: unknown } });
    expect(figures()).toEqual({ "RequestRefused job_not_found": 1 });
  });

  it("what is above the day's limit", async () => {
    const { token } = await system.person("ada");
    for (let count = 0; count < 50; count++) await system.send(token);
    figures();
    await expect(system.send(token)).rejects.toThrow();
    expect(figures()).toEqual({ "RateLimited documents": 1, "RequestRefused limit_reached": 1 });
  });
});

describe("a document that comes to nothing", () => {
  it("is counted by code and by what it was", async () => {
    const { token } = await system.person("ada");
    system.willRead(notALabReport());
    const { jobId } = await system.send(token);
    figures();
    await system.deliver(jobId);
    expect(figures()).toMatchObject({ "DocumentEnded document_not_a_lab_report picture": 1 });
  });

  it("through our fault is retried, then ended once, and counted as ours", async () => {
    const { token } = await system.person("ada");
    const { jobId } = await system.send(token);
    system.willRead(async () => {
      throw new Error("potassium 6.9");
    });
    figures();
    expect(await system.deliver(jobId)).toBe("again");
    expect(figures()).toEqual({ "JobRetried result": 1, "FunctionFault process": 1 });
    await system.deliver(jobId, 4);
    await system.deliver(jobId, 4);
    expect(figures()).toEqual({ "DocumentEnded processing_failed unknown": 1 });
  });
});

describe("faults", () => {
  it("of a function are counted under its name, and a receipt that was not given as that", async () => {
    const { token } = await system.person("ada");
    const { jobId } = await system.send(token);
    figures();
    system.tempBlobs.delete = async () => {
      throw new Error("the disk is gone");
    };
    await system.call("cleanup", { token, params: { jobId } });
    expect(figures()).toEqual({
      "ReceiptFault job": 1,
      "FunctionFault cleanup": 1,
      "RequestRefused internal_error": 1,
    });
    await system.call("profileDelete", { token });
    expect(figures()).toMatchObject({ "ReceiptFault account": 1, "FunctionFault user": 1 });
  });

  it("of the stream leave a batch uncounted until it is through", async () => {
    await system.person("ada");
    figures();
    const { put } = system.eventBlobs;
    system.eventBlobs.put = async () => {
      throw new Error("the disk is full");
    };
    await system.drainStream();
    expect(figures()).toEqual({ "FunctionFault stream-processor": 1 });
    system.eventBlobs.put = put;
    await drain();
    expect(figures()).toMatchObject({ "UserRegistered google": 1 });
  });
});

describe("a subscription", () => {
  const until = (iso: string | null) => ({
    type: "premium",
    status: "active",
    store: "apple",
    expiresAt: iso,
  });
  const free = { type: "free", status: "active", store: null, expiresAt: null };
  it.each([
    ["upgraded for a month", free, until("2026-12-02T09:00:00Z"), "upgraded", 999],
    ["upgraded for a year", free, until("2027-11-02T09:00:00Z"), "upgraded", 9_900],
    ["renewed", until("2026-11-03T09:00:00Z"), until("2026-12-03T09:00:00Z"), "renewed", 999],
    [
      "cancelled",
      until("2026-12-02T09:00:00Z"),
      { ...until("2026-12-02T09:00:00Z"), status: "cancelled" },
      "cancelled",
    ],
    [
      "resumed",
      { ...until("2026-12-02T09:00:00Z"), status: "cancelled" },
      until("2026-12-02T09:00:00Z"),
      "resumed",
    ],
    [
      "expired",
      until("2026-11-02T09:00:00Z"),
      { ...until("2026-11-02T09:00:00Z"), status: "expired" },
      "expired",
    ],
    ["given back", until("2026-12-02T09:00:00Z"), free, "downgraded"],
  ])("that is %s", async (_name, from, to, change, cents?: number) => {
    const { userId } = await system.person("ada");
    const set = async (current_subscription: unknown) => {
      const key = { PK: `USER#${userId}`, SK: "PROFILE" };
      const item = await system.table.get(key);
      if (!item) throw new Error("no profile");
      const next = {
        ...item,
        current_subscription: current_subscription as never,
        version: item.version + 1,
      };
      await system.table.write([{ kind: "put", item: next, condition: { version: item.version } }]);
    };
    await set(from);
    await drain();
    figures();
    await set(to);
    await drain();
    expect(figures()).toMatchObject({
      [`SubscriptionChanged ${change}`]: 1,
      ...(cents && { SubscriptionEuroCents: cents }),
    });
  });
});

describe("figures", () => {
  it("hold nobody's id, no job's id and nothing of a document", async () => {
    const [name = "", value = ""] = canaries(2, 9);
    const { token, userId } = await system.person(name);
    system.willRead(
      reading({ results: [{ ...resultRow(), printed: { ...resultRow().printed, name, value } }] }),
    );
    const { jobId } = await system.send(token);
    await system.deliver(jobId);
    await drain();
    const all = Buffer.from(JSON.stringify(system.figures.series));
    expect(findCanaries(all, [name, value, userId, jobId])).toEqual([]);
  });

  it("know the functions of the manifest", () => {
    expect(metricTable.FunctionFault.by.function).toEqual(functionNames);
  });
});

afterAll(() => {
  // Recorded outside of the functions, each with a test of its own there.
  const elsewhere = /^(Model|Synthetic)|^ObjectsLate$/;
  expect(metricNames.filter((name) => !seen.has(name) && !elsewhere.test(name))).toEqual([]);
});
