import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createClient, waitForJob } from "@serenya/contract/client";
import { newPerson, type Person } from "../../../apps/local/test/support/person.ts";
import { drawReport } from "../../../apps/local/test/support/report.ts";
import { announce, sendForm } from "../../../apps/local/test/support/upload.ts";
import { checkout } from "../../bundle/folder.ts";
import { value } from "../../journey/person-journey.ts";
import type { Steps } from "../../journey/steps.ts";
import { assertServed, sendReport } from "../cloud/served.ts";
import { mustSay } from "../operator/runbook.ts";
import { startLaptop } from "./laptop.ts";

const section = "On a laptop";
const day = 24 * 60 * 60 * 1_000;

/** What the emulator can't do: a table that does not answer, a full disk, a clock that is wrong. */
export async function drillsOnALaptop(steps: Steps, folder: string): Promise<void> {
  await heldTable(steps, join(folder, "held"));
  await fullDisk(steps, join(folder, "full"));
  await wrongClock(steps, join(folder, "clock"));
}

/** A command of the runbook's section, as it stands there, in a shell that knows STATE and URL. */
function follow(command: string, env: Readonly<Record<string, string>>): string {
  mustSay(section, command);
  return execFileSync("bash", ["--norc", "-c", command], {
    env: { ...process.env, ...env },
    encoding: "utf8",
    cwd: checkout,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

async function heldTable({ step }: Steps, state: string): Promise<void> {
  await step("throttled table: who holds it is found and ended", async () => {
    const laptop = await startLaptop(state);
    const hold = `const { DatabaseSync } = require("node:sqlite"); const table = new DatabaseSync(process.argv[1]);
      table.exec("BEGIN EXCLUSIVE"); console.log("held"); setInterval(() => {}, 1_000);`;
    const holder = spawn(process.execPath, ["-e", hold, join(state, "table.sqlite")]);
    await once(holder.stdout, "data");
    await assert.rejects(newPerson(laptop.url), "nobody can sign up");
    assert.match(laptop.output.stdout + laptop.output.stderr, /"code":"ERR_SQLITE_ERROR"/);

    const found = follow(
      'find /proc/[0-9]*/fd -lname "$STATE/table.sqlite" 2>/dev/null | cut -d/ -f3 | sort -u',
      { STATE: state },
    );
    const others = found.split("\n").filter((id) => id !== "" && Number(id) !== laptop.process.pid);
    assert.deepEqual(others, [String(holder.pid)]);
    mustSay(section, "kill PID");
    process.kill(Number(others[0]));
    await once(holder, "close");
    await assertServed(laptop.url);
    await laptop.stop();
  });
}

async function fullDisk({ step }: Steps, state: string): Promise<void> {
  await step("full disk: an upload leaves nothing behind, and goes through when there is room", async () => {
    const document = new Uint8Array(3_000_000).fill(0x20);
    document.set(await drawReport());
    const cramped = await startLaptop(state, { mostKibibytes: 1_500 });
    const person = await newPerson(cramped.url);
    const { form } = await announce(person, document);
    assert.equal((await sendForm(form, document)).code, "InternalError");
    assert.match(cramped.output.stdout + cramped.output.stderr, /"code":"(ENOSPC|EFBIG)"/);
    assert.match(follow('df -h "$STATE"', { STATE: state }), /%/);
    await cramped.stop();

    const roomy = await startLaptop(state);
    await sent(await again(person, roomy.url), document);
    await roomy.stop();
  });
}

async function wrongClock({ step }: Steps, state: string): Promise<void> {
  await step("clock skew: the clock is set right, and the audit is whole", async () => {
    const before = await startLaptop(state);
    const person = await newPerson(before.url);
    const jobId = await sendReport(person);
    value(await waitForJob(person.client, jobId, { giveUpAfterMs: 60_000 }));
    await before.stop();

    const ahead = await startLaptop(state, { clockAhead: 100 * day });
    const late = await again(person, ahead.url);
    assert.ok(!(await late.client.status({ params: { jobId } })).ok, "session and result are over");
    await newPerson(ahead.url);
    follow("date -u", {});
    const [time = ""] = /(?<="time":")[^"]+/.exec(ahead.output.stdout) ?? [];
    assert.ok(Date.parse(time) - Date.now() > 99 * day, ahead.output.stdout);
    await ahead.stop();

    const right = await startLaptop(state);
    await assertServed(right.url);
    await right.stop();
    assert.match(follow('npx serenya audit verify --state "$STATE"', { STATE: state }), /whole/i);
  });
}

/** The same person at another address of the same system. */
const again = async (person: Person, url: string): Promise<Person> => ({
  ...person,
  client: createClient({ url, tokens: person.tokens }),
});

async function sent(person: Person, document: Uint8Array<ArrayBuffer>): Promise<void> {
  const { jobId, form } = await announce(person, document);
  const { status, text } = await sendForm(form, document);
  assert.ok(status < 300, text);
  value(await waitForJob(person.client, jobId, { giveUpAfterMs: 60_000 }));
}
