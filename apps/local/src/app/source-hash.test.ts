import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sourceHash } from "./source-hash.ts";

let checkout: string;
const put = async (path: string, text: string) => {
  await mkdir(join(checkout, path, ".."), { recursive: true });
  await writeFile(join(checkout, path), text);
};
beforeEach(async () => {
  checkout = await mkdtemp(join(tmpdir(), "serenya-sources-"));
  await put("apps/client/src/main.tsx", "one");
  await put("package-lock.json", "{}");
});
afterEach(() => rm(checkout, { recursive: true }));

test.each([
  ["a changed source", "apps/client/src/main.tsx", "two"],
  ["a new source", "apps/client/src/screens/other.tsx", "one"],
  ["a changed contract", "packages/contract/src/index.ts", "one"],
  ["a changed lock file", "package-lock.json", "{ }"],
])("%s asks for a new build", async (_name, path, text) => {
  const before = await sourceHash(checkout);
  await put(path, text);
  expect(await sourceHash(checkout)).not.toBe(before);
});

test("a test, and what is no source, asks for none", async () => {
  const before = await sourceHash(checkout);
  await put("apps/client/src/main.test.ts", "test");
  await put("apps/client/dist/index.html", "built");
  expect(await sourceHash(checkout)).toBe(before);
});
