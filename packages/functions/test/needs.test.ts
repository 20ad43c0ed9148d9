import { lookForLateObjects } from "@serenya/domain";
import { scriptedModel } from "@serenya/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionNames, manifest, type Need } from "../src/index.ts";
import { ask, open, order } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";
import { type Used, watchedHandlers } from "./used-needs.ts";

/**
 * Grants on AWS are made from the manifest's needs: what a journey through all functions touches is held against
 * them, so that a need that nothing uses is found, and with it a grant.
 */
let used: Used;
let system: System;

beforeAll(async () => {
  const watched = watchedHandlers();
  used = watched.used;
  const { model } = scriptedModel(() => ({ failure: "unavailable" }));
  system = await makeSystem(watched.create, { model });
  await goThroughEverything(system);
  // What the clock asks of cleanup (its lambda.ts).
  const deps = watched.adapters.get("cleanup");
  if (deps) await lookForLateObjects(deps);
});
afterAll(() => system.close());

async function goThroughEverything(one: System): Promise<void> {
  const ada = await one.person("ada");
  const { token } = ada;
  const sent = await one.send(token);
  await one.call("status", { token, params: { jobId: sent.jobId } });
  await one.deliver(sent.jobId);
  await open(one, token, sent);
  await one.call("cleanup", { token, params: { jobId: sent.jobId } });
  // Its event once more, when nobody waits for it.
  await one.deliver(sent.jobId);
  const question = await ask(one, token);
  await one.call("chatStatus", { token, params: { jobId: question.jobId } });
  await one.deliver(question.jobId);
  await open(one, token, question);
  const report = await order(one, token);
  await one.deliver(report.jobId);
  await one.call("chatPrompts", { token, query: { content_type: "results" } });
  await one.call("subscriptionsGet", { token });
  await one.call("profileGet", { token });
  await one.call("profileUpdate", { token, body: { language: "de" } });
  await one.call("signout", { token });
  const again = await one.call("oauthSignin", { body: await one.proof("ada") });
  const tokens = again.body.data.tokens;
  await one.call("refresh", { body: { refreshToken: tokens.refreshToken } });
  await one.send(tokens.accessToken);
  await one.call("profileDelete", { token: tokens.accessToken });
  await one.drainStream();
}

describe.each(functionNames)("%s", (name) => {
  const needs = new Set<Need>(manifest[name].needs);

  it("touches nothing that the manifest does not name", () => {
    expect([...(used.get(name) ?? [])].filter((need) => !needs.has(need))).toEqual([]);
  });

  it("is granted nothing that a journey does not use", () => {
    expect([...needs].filter((need) => !used.get(name)?.has(need))).toEqual([]);
  });
});
