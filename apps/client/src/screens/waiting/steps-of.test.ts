import { expect, test } from "vitest";
import { stationOf, stations, stepsOf } from "./steps-of.ts";

const labels = Object.fromEntries(stations.map((name) => [name, name])) as Record<
  (typeof stations)[number],
  string
>;

test.each([
  ["waiting-for-network", null, null, "send"],
  ["sending", null, "job", "send"],
  ["queued", null, "job", "turn"],
  ["processing", "checking", "job", "look"],
  ["processing", "reading", "job", "read"],
  ["processing", "sealing", "job", "seal"],
  ["completed", null, "job", "store"],
  ["given-up", null, null, "send"],
] as const)("%s, %s stands at its station", (status, stage, jobId, station) => {
  expect(stationOf({ status, stage, jobId })).toBe(station);
});

test("what is behind is done, what is ahead is to come, what failed says so", () => {
  const states = stepsOf({ status: "failed", stage: null, jobId: "job" }, labels).map(({ state }) => state);
  expect(states).toEqual(["done", "done", "done", "done", "failed", "later", "later"]);
});
