import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Every file of the origin's private file system, as its bytes lie there, by path. */
export async function storedFiles(page: Page): Promise<ReadonlyMap<string, Buffer>> {
  const found = await page.evaluate(async () => {
    const files: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of folder.values()) {
        const name = `${path}/${handle.name}`;
        if (handle.kind === "directory") await walk(handle as FileSystemDirectoryHandle, name);
        else {
          const bytes = new Uint8Array(
            await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
          );
          let latin1 = "";
          for (const byte of bytes) latin1 += String.fromCharCode(byte);
          files.push([name, latin1]);
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), "");
    return files;
  });
  return new Map(found.map(([name, latin1]) => [name, Buffer.from(latin1, "latin1")]));
}

/** Every file that the browser wrote for this profile, whatever for; also while it runs. */
export async function profileFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // A file may be gone by now.
  const files = await Promise.all(
    paths.map(async (path) => [path, await readFile(path).catch(() => null)] as const),
  );
  return new Map(files.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])));
}

/** Overwrites or cuts a stored file, as a failing disk would. */
export const damage = (
  page: Page,
  name: string,
  change: "flip" | "cut" | "empty" | "remove",
): Promise<void> =>
  page.evaluate(
    async ([ending, how]) => {
      // A worker that was just ended may hold its file a moment more.
      const whenLetGo = async <T>(act: () => Promise<T>): Promise<T> => {
        for (let attempt = 1; ; attempt++) {
          try {
            return await act();
          } catch (error) {
            if (attempt === 50) throw error;
            await new Promise((resolve) => setTimeout(resolve, 100));
          }
        }
      };
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault");
      for await (const handle of folder.values()) {
        if (!handle.name.endsWith(ending)) continue;
        if (how === "remove") {
          await whenLetGo(() => folder.removeEntry(handle.name));
          continue;
        }
        const file = handle as FileSystemFileHandle;
        const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = 255 - (bytes[middle] ?? 0);
        const writer = await whenLetGo(() => file.createWritable());
        if (how === "flip") await writer.write(bytes);
        if (how === "cut") await writer.write(bytes.slice(0, middle));
        await writer.close();
      }
    },
    [name, change] as const,
  );
