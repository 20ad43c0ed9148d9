import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { awkwardCanaries, canaries, findCanaries, reading, resultRow } from "@serenya/testing";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ask, order } from "./requests.ts";
import { makeSystem, type System } from "./system.ts";

let system: System;
beforeEach(async () => {
  system = await makeSystem();
});
afterEach(() => system.close());

const planted = [...canaries(12, 31), ...awkwardCanaries(8, 32)];
const [inMessage, inName, inValue, inUnit, inSection, inUnread, inHistory, inFlag, ...others] = planted;

const row = resultRow({
  printed: {
    name: inName ?? "",
    value: inValue ?? "",
    unit: inUnit ?? "",
    range: others[0] ?? "",
    flag: inFlag ?? "",
  },
  section: inSection ?? "",
  history: [{ date: others[1] ?? "", value: inHistory ?? "" }],
  candidates: [{ value: others[2] ?? "", source: { page: 1, box: [0, 0, 1, 1] } }],
});
const about = reading({
  results: [row],
  unread: [{ page: 1, text: inUnread ?? "", box: [0, 0, 1, 1] }],
});

/** Every file of the system: table, journals, blobs, events. */
async function everything(): Promise<string> {
  const names = await readdir(system.folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(async (entry) => (await readFile(join(entry.parentPath, entry.name))).toString("latin1")),
  );
  return Buffer.from(texts.join("\n"), "latin1").toString("utf8");
}

it("nothing of a message or a reading is in the log, the table or the blobs once it is cleaned up", async () => {
  const { token } = await system.person("ada");
  const jobs = [
    await ask(system, token, `What about ${inMessage} and ${inName}?`, about),
    await order(system, token, { readings: [about] }),
  ];
  // While it waits, what came in is there: this search would find a leak.
  expect(findCanaries(await everything(), [inMessage ?? "", inName ?? ""])).toHaveLength(2);
  for (const { jobId } of jobs) {
    await system.deliver(jobId);
    await system.call("cleanup", { token, params: { jobId } });
  }
  await system.drainStream();
  expect(findCanaries(await everything(), planted)).toEqual([]);
  expect(findCanaries(system.lines.join("\n"), planted)).toEqual([]);
});

it("nothing is in the log or in an answer when the request is refused or the work fails", async () => {
  const { token } = await system.person("ada");
  const broken = { message: inMessage, reading: { ...about, results: [{ ...row, status: inName }] } };
  const refused = await system.call("chatMessages", { token, body: broken });
  expect(refused.status).toBe(400);
  const { jobId } = await ask(system, token, inMessage, about);
  const body = Buffer.from(JSON.stringify({ message: inMessage }));
  await system.tempBlobs.put(`incoming/${jobId}`, body, { type: "application/json", condition: "always" });
  await system.deliver(jobId);
  expect(findCanaries(JSON.stringify(refused) + system.lines.join("\n"), planted)).toEqual([]);
});
