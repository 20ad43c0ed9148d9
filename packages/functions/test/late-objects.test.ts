import { lookForLateObjects } from "@serenya/domain";
import { recordedFigures } from "@serenya/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

const hour = 3_600_000;
const look = async () => {
  const figures = recordedFigures();
  await lookForLateObjects({ ...system, metrics: figures.metrics });
  return figures.take();
};

it("says how many documents and results outlived their time, and says none too", async () => {
  const { token } = await system.person("ada");
  const read = await system.send(token);
  await system.deliver(read.jobId);
  await system.send(token);
  system.clock.advance(83 * hour);
  expect(await look()).toEqual({ "ObjectsLate incoming": 0, "ObjectsLate outgoing": 0 });
  system.clock.advance(2 * hour);
  expect(await look()).toEqual({ "ObjectsLate incoming": 1, "ObjectsLate outgoing": 1 });
});
