import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Item } from "@serenya/domain";
import { canaries, findCanaries, profileItem, testClock } from "@serenya/testing";
import { describe, expect, test } from "vitest";
import {
  openTable,
  StateCorruptError,
  StateInUseError,
  StateNotWritableError,
  StateTooNewError,
} from "../src/index.ts";
import { runChild } from "./child.ts";
import { tempFolder } from "./temp-folder.ts";

const newFile = () => join(tempFolder(), "table.sqlite");
const create = (item: Item) => ({ kind: "put", item, condition: { absent: true } }) as const;
const item = { PK: "TEST#1", SK: "A", version: 1 };

/** What opening throws. */
function opening(file: string): unknown {
  try {
    openTable(file).close();
    return undefined;
  } catch (fault) {
    return fault;
  }
}

describe("opening the table", () => {
  test("what was written is there after closing and opening, with its changes", async () => {
    const file = newFile();
    const first = openTable(file);
    await first.write([create(item)]);
    const changes = await first.read(0, 10);
    first.close();
    const second = openTable(file);
    expect(await second.get(item)).toEqual(item);
    expect(await second.read(0, 10)).toEqual(changes);
    second.close();
  });

  test("a folder and a file that aren't there are made, for their owner only", () => {
    const folder = join(tempFolder(), "new", "state");
    openTable(join(folder, "table.sqlite")).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "table.sqlite")).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "lock")).mode & 0o777).toBe(0o600);
  });

  test("a second one in the same folder is told so, and the first one works on", async () => {
    const file = newFile();
    const table = openTable(file);
    expect(opening(file)).toBeInstanceOf(StateInUseError);
    expect(String(opening(file))).toMatch(/Another Serenya is running with the state folder .*Stop it first/);
    await table.write([create(item)]);
    table.close();
    table.close();
    expect(opening(file)).toBeUndefined();
  });

  test("a second process is told so, even after the first one read the files of the folder", async () => {
    const file = newFile();
    const table = openTable(file);
    readFileSync(file);
    const { stdout } = await runChild(new URL("./children/open-table.ts", import.meta.url), [file]);
    expect(stdout).toBe("StateInUseError");
    table.close();
    expect((await runChild(new URL("./children/open-table.ts", import.meta.url), [file])).stdout).toBe(
      "opened",
    );
  });

  test.each([
    ["text", Buffer.from("This is not a database. ".repeat(300))],
    ["zeros", Buffer.alloc(20_000, 0)],
  ])("a file of %s is called damaged", (_name, bytes) => {
    const file = newFile();
    writeFileSync(file, bytes);
    const fault = opening(file);
    expect(fault).toBeInstanceOf(StateCorruptError);
    expect(String(fault)).toContain(`${file} is damaged`);
  });

  test("a table with a damaged page is called damaged, and the folder is free again", async () => {
    const file = newFile();
    const table = openTable(file);
    for (let i = 0; i < 200; i++)
      await table.write([create({ ...item, SK: String(i), text: "x".repeat(500) })]);
    table.close();
    const bytes = readFileSync(file);
    bytes.fill(0xa5, 8_192, bytes.length);
    writeFileSync(file, bytes);
    expect(opening(file)).toBeInstanceOf(StateCorruptError);
    expect(opening(file)).toBeInstanceOf(StateCorruptError);
  });

  test("a file of a later release is left alone", () => {
    const file = newFile();
    openTable(file).close();
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 99");
    database.close();
    expect(opening(file)).toBeInstanceOf(StateTooNewError);
  });

  test("a folder that can't be is a missing right", () => {
    const folder = tempFolder();
    writeFileSync(join(folder, "state"), "a file where the folder should be");
    expect(opening(join(folder, "state", "table.sqlite"))).toBeInstanceOf(StateNotWritableError);
  });

  test.each([
    ["folder", 0o500, 0o600],
    ["table file", 0o700, 0o400],
  ])("a %s without the right to write is a missing right", async (_name, folderMode, fileMode) => {
    const folder = join(tempFolder(), "state");
    const file = join(folder, "table.sqlite");
    mkdirSync(folder);
    if (fileMode === 0o400) openTable(file).close();
    if (fileMode === 0o400) chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    // Nothing is forbidden to root: the child gives that up first.
    const { stdout } = await runChild(new URL("./children/open-table.ts", import.meta.url), [
      file,
      "without-root",
    ]);
    chmodSync(folder, 0o700);
    expect(stdout).toBe("StateNotWritableError");
  });

  test("once its changes are pruned, nothing of a deleted item is left in the files", async () => {
    const file = newFile();
    const clock = testClock();
    const table = openTable(file, { clock });
    const [marker = ""] = canaries(1, 3);
    const profile = profileItem("00000000-0000-4000-8000-000000000001", { email: marker });
    await table.write([create(profile)]);
    expect(findCanaries(readFileSync(`${file}-wal`), [marker])).toHaveLength(1);
    await table.write([
      { kind: "delete", key: { PK: profile.PK, SK: profile.SK }, condition: { version: 1 } },
    ]);
    await table.setFeedPosition("observability", 2);
    clock.advance(2 * 86_400_000);
    expect(await table.pruneChanges()).toBe(2);
    expect(findCanaries(readFileSync(file), [marker])).toEqual([]);
    expect(findCanaries(readFileSync(`${file}-wal`), [marker])).toEqual([]);
    table.close();
  });
});

describe("the feed's readers", () => {
  test("a place is kept for each reader, across restarts", async () => {
    const file = newFile();
    const first = openTable(file);
    expect(await first.feedPosition("observability")).toBe(0);
    await first.setFeedPosition("observability", 7);
    await first.setFeedPosition("observability", 9);
    await first.setFeedPosition("other", 3);
    first.close();
    const second = openTable(file);
    expect([await second.feedPosition("observability"), await second.feedPosition("other")]).toEqual([9, 3]);
    for (const wrong of [-1, 1.5, Number.NaN])
      await expect(second.setFeedPosition("other", wrong)).rejects.toThrow();
    second.close();
  });

  test("changes are pruned once all have read them and a day has passed, and no position comes back", async () => {
    const clock = testClock();
    const table = openTable(newFile(), { clock });
    const write = (SK: string) => table.write([create({ ...item, SK })]);
    await write("1");
    await write("2");
    const sequences = async () => (await table.read(0, 10)).map(({ sequence }) => sequence);
    clock.advance(25 * 3_600_000);
    expect(await table.pruneChanges()).toBe(0);
    await write("3");
    await table.setFeedPosition("fast", 3);
    await table.setFeedPosition("slow", 1);
    expect(await table.pruneChanges()).toBe(1);
    expect(await sequences()).toEqual([2, 3]);
    await table.setFeedPosition("slow", 3);
    expect(await table.pruneChanges()).toBe(1);
    clock.advance(25 * 3_600_000);
    expect(await table.pruneChanges()).toBe(1);
    await write("4");
    expect(await sequences()).toEqual([4]);
    table.close();
  });
});
