import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reveal } from "@serenya/domain";
import { describe, expect, test } from "vitest";
import { privateFile } from "../src/files/private-file.ts";
import { openKeys, openSecrets, StateCorruptError, StateExposedError, systemIds } from "../src/index.ts";
import { tempFolder } from "./temp-folder.ts";

const context = { table: "serenya", environment: "local", purpose: "profile" };
const modeOf = (file: string) => statSync(file).mode & 0o777;

describe("the master key", () => {
  test("is made once, for its owner only, and opens what it wrapped before", async () => {
    const folder = join(tempFolder(), "state");
    const file = join(folder, "master.key");
    const { plain, wrapped } = await openKeys(file).generateDataKey(context);
    expect(modeOf(file)).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["master.key"]);
    expect(await openKeys(file).decryptDataKey(wrapped, context)).toEqual(plain);
  });

  test("of another file opens nothing", async () => {
    const folder = tempFolder();
    const { wrapped } = await openKeys(join(folder, "one.key")).generateDataKey(context);
    await expect(openKeys(join(folder, "two.key")).decryptDataKey(wrapped, context)).rejects.toThrow();
  });

  test.each([0o640, 0o604, 0o666])(
    "that others may read (mode %o) is refused, with a way to mend it",
    (mode) => {
      const file = join(tempFolder(), "master.key");
      openKeys(file);
      chmodSync(file, mode);
      expect(() => openKeys(file)).toThrow(StateExposedError);
      expect(() => openKeys(file)).toThrow(`chmod 600 '${file}'`);
      chmodSync(file, 0o600);
      expect(() => openKeys(file)).not.toThrow();
    },
  );

  test.each(["", "c2hvcnQ=", "not base64 at all, but long enough for one?"])(
    "that is none (%j) is called damaged",
    (content) => {
      const file = join(tempFolder(), "master.key");
      writeFileSync(file, content, { mode: 0o600 });
      expect(() => openKeys(file)).toThrow(StateCorruptError);
    },
  );

  test("gives each purpose a secret of its own, the same ones each time", () => {
    const file = join(tempFolder(), "master.key");
    const [one, two] = [openKeys(file).deriveKey("uploads"), openKeys(file).deriveKey("other")];
    expect(one).toHaveLength(32);
    expect(openKeys(file).deriveKey("uploads")).toEqual(one);
    expect(two).not.toEqual(one);
  });

  test("that another process made in the same moment is the one that counts", () => {
    const file = join(tempFolder(), "master.key");
    const faster = () => {
      writeFileSync(file, "theirs", { mode: 0o600 });
      return "ours";
    };
    expect(privateFile(file, faster)).toBe("theirs");
    expect(privateFile(file, () => "ours")).toBe("theirs");
    expect(readdirSync(dirname(file))).toEqual(["master.key"]);
  });
});

describe("secrets", () => {
  test("stay the same after opening again, in files for their owner only", async () => {
    const folder = join(tempFolder(), "secrets");
    const first = await openSecrets(folder).get("signing-keys");
    expect(reveal(await openSecrets(folder).get("signing-keys"))).toBe(reveal(first));
    expect(modeOf(join(folder, "signing-keys.json"))).toBe(0o600);
    expect(existsSync(join(folder, "email-pepper.json"))).toBe(false);
  });

  test("that others may read are refused", async () => {
    const folder = tempFolder();
    await openSecrets(folder).get("email-pepper");
    chmodSync(join(folder, "email-pepper.json"), 0o644);
    await expect(openSecrets(folder).get("email-pepper")).rejects.toThrow(StateExposedError);
  });

  test("that are no JSON are called damaged, without showing them", async () => {
    const folder = tempFolder();
    const file = join(folder, "email-pepper.json");
    writeFileSync(file, '{"current":"v1","pep', { mode: 0o600 });
    const opening = openSecrets(folder).get("email-pepper");
    await expect(opening).rejects.toThrow(StateCorruptError);
    await expect(opening).rejects.not.toThrow("current");
  });

  test("of two folders are different", async () => {
    const get = async () => reveal(await openSecrets(tempFolder()).get("email-pepper"));
    expect(await get()).not.toBe(await get());
  });
});

test("system ids have their form, don't repeat, and use all letters alike", () => {
  const made = Array.from({ length: 4_000 }, () => systemIds.random());
  for (const id of made) expect(id).toMatch(/^[a-z0-9]{26}$/);
  expect(new Set(made).size).toBe(4_000);
  const counts = new Map<string, number>();
  for (const letter of made.join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  expect(counts.size).toBe(32);
  // 104,000 letters: 3,250 of each, standard deviation 56.
  for (const count of counts.values()) expect(Math.abs(count - 3_250)).toBeLessThan(56 * 6);
  expect(systemIds.uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
