import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** All that the built app is made of, below the checkout. */
const sources = [
  "apps/client/src",
  "apps/client/public",
  "apps/client/index.html",
  "apps/client/manifest.ts",
  "apps/client/vite.config.ts",
  "apps/client/package.json",
  "packages/clinical/src",
  "packages/contract/src",
  "packages/documents/src",
  "package-lock.json",
];

/** One hash over the names and contents of the app's sources: the same sources, the same hash. */
export async function sourceHash(checkout: string): Promise<string> {
  const files = (await Promise.all(sources.map((source) => filesIn(checkout, source)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(join(checkout, file))));
  const hash = createHash("sha256");
  files.forEach((file, index) => {
    const content = contents[index] ?? Buffer.alloc(0);
    hash.update(`${file}\0${content.length}\0`).update(content);
  });
  return hash.digest("hex");
}

/** A file, or the files in a folder but tests, by their paths below the checkout. */
async function filesIn(checkout: string, source: string): Promise<string[]> {
  try {
    const entries = await readdir(join(checkout, source), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
      .map((entry) => join(entry.parentPath, entry.name).slice(checkout.length + 1));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR") return [source];
    if (code === "ENOENT") return [];
    throw error;
  }
}
