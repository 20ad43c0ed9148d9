import { closeWorkers, readInWorker } from "@serenya/documents/node";
import { type AnsweringModel, startAnsweringModel } from "@serenya/testing/peers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { boot, type Running } from "../src/index.ts";
import { wholeWay } from "./support/journey.ts";
import { newPerson } from "./support/person.ts";
import { drawReport, reportRows } from "./support/report.ts";
import { temporaryFolder } from "./support/system.ts";

/** What the model transcribes; null: it answers something else than it is asked for. */
let transcript: readonly (readonly string[])[] | null = null;
let model: AnsweringModel;
let system: Running;
beforeAll(async () => {
  model = await startAnsweringModel(({ fields }) => {
    if (!fields.includes("rows") || !transcript) return { unknown: true };
    return {
      rows: transcript.map(([name, value, unit, range]) => ({ name, value, unit, range, flag: null })),
    };
  });
  system = await boot({
    state: await temporaryFolder(),
    host: "127.0.0.1",
    port: 0,
    writeLine: () => undefined,
    environment: { SERENYA_MODEL_URL: model.url, SERENYA_MODEL: "a-model" },
  });
});
afterAll(async () => {
  await system.close();
  await model.close();
  await closeWorkers();
});

it("a model reads along: what it reads otherwise is to be confirmed, what only it saw and is not there is dropped", async () => {
  const bytes = await drawReport();
  const alone = await readInWorker(bytes);
  transcript = [
    ...reportRows.map(([name = "", value = "", ...rest]) => [
      name,
      name === "Potassium" ? "4.7" : value,
      ...rest,
    ]),
    ["Magnesium", "0.9", "mmol/L", "0.7 - 1.0"],
  ];
  const { reading } = (await wholeWay(await newPerson(system.url), bytes)).result;
  expect(alone.results.map(({ status }) => status)).toEqual(reportRows.map(() => "verified"));
  const [hemoglobin, potassium, ...others] = reading.results;
  expect([hemoglobin, ...others]).toEqual([alone.results[0], ...alone.results.slice(2)]);
  expect(potassium).toMatchObject({
    printed: alone.results[1]?.printed,
    status: "confirm",
    reasons: ["model-reads-otherwise"],
    candidates: [{ value: "4.1" }, { value: "4.7" }],
  });
  expect(reading.reader).toMatchObject({
    model: "a-model",
    second: { pages: [1], notRead: [], why: null, agreed: 3, differed: 1, missed: 0, added: 0, dropped: 1 },
  });
});

it("a model that gives no answer leaves the reading as it was, which says so", async () => {
  const bytes = await drawReport();
  const alone = await readInWorker(bytes);
  transcript = null;
  const { reading } = (await wholeWay(await newPerson(system.url), bytes)).result;
  const { second, ...reader } = reading.reader;
  expect({ ...reading, reader }).toEqual(alone);
  expect(second).toMatchObject({ pages: [], notRead: [1], why: "malformed" });
});
