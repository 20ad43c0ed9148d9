import { recordedFigures } from "@serenya/testing";
import type { APIGatewayProxyEvent } from "aws-lambda";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lookOrAnswer } from "../src/cleanup/look-or-answer.ts";
import { createLog, manifest } from "../src/index.ts";
import { makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

const hour = 3_600_000;
const context = { awsRequestId: "run-9", getRemainingTimeInMillis: () => 1 };
/** The function as AWS calls it, and what it recorded and logged. */
async function asked(event: object, changes: { list?: () => Promise<never> } = {}) {
  const figures = recordedFigures();
  const lines: string[] = [];
  const tempBlobs = { ...system.tempBlobs, ...changes };
  const log = createLog((line) => lines.push(line), system.clock.now);
  const handler = lookOrAnswer(
    { ...system, tempBlobs, log, metrics: figures.metrics },
    system.handlers.cleanup,
  );
  const answer = await handler(event as APIGatewayProxyEvent, context).catch((error: Error) => error.message);
  return { answer, figures: figures.take(), lines };
}
const look = async () => (await asked(manifest.cleanup.schedule.event)).figures;

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

it("answers requests as before", async () => {
  const { answer, figures } = await asked({ httpMethod: "DELETE", resource: "/nowhere", headers: {} });
  expect(answer).toMatchObject({ statusCode: 404 });
  expect(figures).toEqual({});
});

it("that can't look is a fault, without a word of the inside, and is asked again", async () => {
  const list = async () => {
    throw new Error("canary-of-the-inside");
  };
  const { answer, figures, lines } = await asked(manifest.cleanup.schedule.event, { list });
  expect(answer).toBe("canary-of-the-inside");
  expect(figures).toEqual({ "FunctionFault cleanup": 1 });
  expect(lines.join()).toContain('"fault"');
  expect(lines.join()).not.toContain("canary");
});
