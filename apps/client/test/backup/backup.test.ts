import { ok } from "@serenya/contract";
import { canaries, findCanaries, reading, resultRow } from "@serenya/testing";
import { expect, test } from "vitest";
import { maxBackupBytes } from "../../src/device/backup/backup.ts";
import { packBackup } from "../../src/device/backup/pack-backup.ts";
import { openBackup, sealBackup } from "../../src/device/backup/seal-backup.ts";
import type { Confirmation, Records, Report, Settings } from "../../src/device/records.ts";
import { memoryRecords } from "../documents/memory-records.ts";

const passphrase = "marker of seven herons";
const at = "2026-11-01T08:00:00.000Z";
const marks = canaries(10, 20_261_124);
const [name, value, message, fileName, document, typed, content, token, deviceKey, deviceId] = marks as [
  ...string[],
] & { 0: string };
const stored = [name, value, message, fileName, document, typed, content];
const secret = [token, deviceKey, deviceId];

const report = (id: string, changes: Partial<Report> = {}): Report => ({
  id,
  jobId: `job-of-${id}`,
  addedAt: at,
  readAt: at,
  reading: reading({
    results: [
      resultRow({
        printed: { name: name ?? "", value: value ?? "", unit: "g/dL", range: null, flag: null },
        code: { system: "http://loinc.org", code: "718-7", display: "Hemoglobin" },
      }),
      resultRow({ status: "confirm", reasons: ["recognisers-differ"] }),
      resultRow({ status: "confirm", reasons: ["recognisers-differ"] }),
    ],
  }),
  confirmations: [],
  receipt: null,
  pages: 1,
  explanation: null,
  ...changes,
});
const said = (row: number, is: string): Confirmation => ({ row, value: is, how: "typed", at });
const profile = (id: string) => ({ id }) as NonNullable<Settings["profile"]>;

async function plant(records: Records): Promise<void> {
  const bytes = new TextEncoder().encode(`%PDF-1.7 ${document}`);
  const entry = { name: fileName ?? "", type: "application/pdf", size: bytes.length, addedAt: at };
  await records.addOutgoing(
    { id: "one", ...entry, jobId: null, status: "queued", stage: null, failure: null },
    bytes,
  );
  await records.addReport(report("one", { receipt: "a.b.c" }), bytes, "one");
  await records.addReport(report("two"), new Uint8Array([1, 2, 3]), null);
  await records.confirm("one", said(1, typed ?? ""));
  const line = { reportId: "one", text: [message ?? ""], at, rows: [0] };
  await records.addMessage({ id: "m1", from: "person", state: "sent", ...line });
  await records.addMessage({ id: "m2", from: "serenya", state: "waiting", ...line });
  await records.addDoctorReport({ id: "d", madeAt: at, reportIds: ["one"], content: { content } });
  await records.setSetting("theme", "dark");
  await records.setSetting("receipts", ["r1"]);
  await records.setSetting("profile", profile("me"));
  await records.setSetting("tokens", { accessToken: token } as unknown as Settings["tokens"]);
  await records.setSetting("deviceKey", { privateKey: deviceKey } as unknown as Settings["deviceKey"]);
  await records.setSetting("deviceId", deviceId ?? null);
}

async function backupOf(records: Records, withDocuments = true): Promise<Blob> {
  const made = await records.makeBackup(passphrase, { withDocuments, now: at });
  if (!made.ok) throw new Error(made.error);
  return made.value;
}
const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const restore = (records: Records, file: Blob, by = passphrase, evenOfAnother = false) =>
  records.restoreBackup(file, by, { evenOfAnother });

const everything = async (records: Records) => ({
  reports: await records.reports(),
  messages: [await records.messages("one"), await records.messages("two")],
  documents: [await records.document("one"), await records.document("two")],
  observations: await records.observations(),
  doctorReports: await records.doctorReports(),
  theme: await records.setting("theme"),
  receipts: await records.setting("receipts"),
});

test("what was there is there again; keys, tokens and who is signed in are not in a backup", async () => {
  const old = await memoryRecords();
  await plant(old);
  const file = await backupOf(old);
  const fresh = await memoryRecords();
  const heard: string[] = [];
  fresh.subscribe((tables) => heard.push(...tables));
  expect(await restore(fresh, file)).toEqual(ok({ added: 2, here: 0, confirmed: 0, kept: 0 }));
  expect(heard).toEqual(["reports", "messages", "doctor-reports", "settings"]);

  const before = await everything(old);
  const waited = before.messages[0]?.map((one) => (one.id === "m2" ? { ...one, state: "failed" } : one));
  expect(await everything(fresh)).toEqual({ ...before, messages: [waited, []] });
  expect((await fresh.document("one"))?.name).toBe(fileName);
  for (const setting of ["tokens", "deviceKey", "deviceId", "profile", "consents"] as const)
    expect(await fresh.setting(setting)).toBeNull();
});

test("nothing of what is in it can be seen in the file, and no key or token is in it at all", async () => {
  const records = await memoryRecords();
  await plant(records);
  const file = await backupOf(records);
  expect(findCanaries(await bytesOf(file), [...marks, passphrase])).toEqual([]);
  const opened = await openBackup(file, passphrase);
  const inside = opened.ok ? Buffer.from(opened.value) : Buffer.alloc(0);
  expect(new Set(findCanaries(inside, marks).map(({ canary }) => canary))).toEqual(new Set(stored));
  expect(findCanaries(inside, secret as string[])).toEqual([]);
});

test("a report that is here stays once, keeps what was said of it, and gets what it lacks", async () => {
  const old = await memoryRecords();
  await plant(old);
  await old.confirm("one", said(2, "14.9"));
  const file = await backupOf(old);

  const here = await memoryRecords();
  await here.addReport(report("one", { addedAt: "2026-11-02T00:00:00.000Z" }), new Uint8Array([9]), null);
  await here.confirm("one", said(2, "15.5"));
  await here.addMessage({
    id: "m1",
    reportId: "one",
    from: "person",
    text: ["mine"],
    at,
    rows: [],
    state: "sent",
  });
  await here.setSetting("theme", "light");
  await here.setSetting("receipts", ["r2"]);
  expect(await restore(here, file)).toEqual(ok({ added: 1, here: 1, confirmed: 1, kept: 1 }));

  const one = await here.report("one");
  expect(one?.addedAt).toBe("2026-11-02T00:00:00.000Z");
  expect(one?.receipt).toBe("a.b.c");
  expect(one?.confirmations.map(({ row, value: is }) => [row, is])).toEqual([
    [1, typed],
    [2, "15.5"],
  ]);
  expect((await here.document("one"))?.bytes).toEqual(new Uint8Array([9]));
  expect((await here.messages("one")).map(({ id, text }) => [id, text[0]])).toEqual([
    ["m1", "mine"],
    ["m2", message],
  ]);
  expect(await here.setting("theme")).toBe("light");
  expect(await here.setting("receipts")).toEqual(["r1", "r2"]);

  const after = await everything(here);
  expect(await restore(here, file)).toEqual(ok({ added: 0, here: 2, confirmed: 0, kept: 1 }));
  expect(await everything(here)).toEqual(after);
});

test("all or nothing: what fails on the way leaves nothing", async () => {
  const old = await memoryRecords();
  await plant(old);
  const file = await backupOf(old);
  const fresh = await memoryRecords((sql) => sql.startsWith('insert into "doctor_report"'));
  const before = await everything(fresh);
  await expect(restore(fresh, file)).rejects.toThrow("made to fail");
  expect(await everything(fresh)).toEqual(before);
  expect(before.reports).toEqual([]);
});

test("a backup of another account is added only when the person says that it is theirs", async () => {
  const old = await memoryRecords();
  await plant(old);
  const file = await backupOf(old);
  const here = await memoryRecords();
  await here.setSetting("profile", profile("somebody else"));
  expect(await restore(here, file)).toEqual({ ok: false, error: "other-account" });
  expect(await here.reports()).toEqual([]);
  expect(await restore(here, file, passphrase, true)).toMatchObject(ok({ added: 2 }));
  expect((await here.setting("profile"))?.id).toBe("somebody else");
});

test("each fault has its code, and restores nothing", async () => {
  const old = await memoryRecords();
  await plant(old);
  const opened = await openBackup(await backupOf(old), passphrase);
  if (!opened.ok) throw new Error(opened.error);
  // Sealed anew at little cost, for it is opened many times.
  const seal = (content: string | Uint8Array) =>
    sealBackup([typeof content === "string" ? new TextEncoder().encode(content) : content], passphrase, 10);
  const file = await seal(opened.value);
  const bytes = await bytesOf(file);
  const here = await memoryRecords();
  const changed = (change: (copy: Buffer) => Buffer | undefined) => {
    const copy = Buffer.from(bytes);
    return new Blob([Uint8Array.from(change(copy) ?? copy)]);
  };
  const flip = (place: number) => changed((copy) => void copy.writeUInt8(copy.readUInt8(place) ^ 1, place));
  const faults = {
    "wrong-passphrase": await restore(here, file, "marker of seven heron"),
    "one byte of a document": await restore(here, flip(bytes.length - 20)),
    "one byte of the nonce": await restore(here, flip(bytes.indexOf("\n---") + 60)),
    cut: await restore(
      here,
      changed((copy) => copy.subarray(0, copy.length - 100)),
    ),
    longer: await restore(
      here,
      changed((copy) => Buffer.concat([copy, Buffer.from("x")])),
    ),
    text: await restore(here, new Blob(["Dear diary"])),
    empty: await restore(here, new Blob([])),
    costly: await restore(
      here,
      changed((copy) => Buffer.from(copy.toString("latin1").replace(/ 10\n/, " 20\n"), "latin1")),
    ),
    other: await restore(here, await seal("my poems\n")),
    newer: await restore(here, await seal('{"format":"serenya-backup","version":2,"contents":0}\n')),
    wrongInside: await restore(here, await seal('{"format":"serenya-backup","version":1,"contents":2}\n{}')),
    large: await restore(here, Object.defineProperty(new Blob([]), "size", { value: maxBackupBytes + 1 })),
  };
  expect(
    Object.fromEntries(Object.entries(faults).map(([key, fault]) => [key, !fault.ok && fault.error])),
  ).toEqual({
    "wrong-passphrase": "wrong-passphrase",
    "one byte of a document": "damaged",
    "one byte of the nonce": "damaged",
    cut: "damaged",
    longer: "damaged",
    text: "not-a-backup",
    empty: "not-a-backup",
    costly: "not-a-backup",
    other: "not-a-backup",
    newer: "newer-version",
    wrongInside: "damaged",
    large: "too-large",
  });
  expect(await here.reports()).toEqual([]);
  expect(await restore(here, file)).toMatchObject(ok({ added: 2 }));
});

test("the same letters in another spelling open it", async () => {
  const file = await sealBackup([new Uint8Array([1])], "Grüne Äpfel im Mai".normalize("NFD"), 10);
  expect(await openBackup(file, "Grüne Äpfel im Mai")).toEqual(ok(new Uint8Array([1])));
});

test("without the documents it is small; a weak passphrase makes none, and neither does what can't come back", async () => {
  const records = await memoryRecords();
  await plant(records);
  const large = new Uint8Array(500_000);
  await records.addReport(report("three"), large, null);
  expect(await records.documentBytes()).toBeGreaterThan(500_000);
  expect((await backupOf(records)).size).toBeGreaterThan(500_000);
  const small = await backupOf(records, false);
  expect(small.size).toBeLessThan(50_000);
  const fresh = await memoryRecords();
  expect(await restore(fresh, small)).toMatchObject(ok({ added: 3 }));
  expect(await fresh.document("three")).toBeNull();

  const options = { withDocuments: true, now: at };
  expect(await records.makeBackup("password", options)).toEqual({ ok: false, error: "weak-passphrase" });
  const broken = {
    madeAt: at,
    owner: null,
    doctorReports: [],
    settings: { theme: null, autoLockMinutes: null, receipts: null },
  };
  const lacking = report("x", { reading: {} as Report["reading"] });
  expect(packBackup({ ...broken, reports: [{ report: lacking, messages: [], document: null }] })).toEqual({
    ok: false,
    error: "not-restorable",
  });
});
