import { readdir, readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface AppFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly caching: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".ttf": "font/ttf",
  ".pfb": "application/x-font-type1",
  ".icc": "application/vnd.iccprofile",
  ".woff2": "font/woff2",
};

/**
 * Reads the built app, by the path at which each file is served. All of it is held in memory: what is served
 * stays one build, also while the next one is written.
 * @throws the system's error when the folder can't be read
 */
export async function loadFiles(folder: string): Promise<ReadonlyMap<string, AppFile>> {
  const files = new Map<string, AppFile>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    // What begins with a dot is the build's own note, not a part of the app.
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join("/");
    files.set(path, {
      bytes: await readFile(file),
      type: types[extname(file)] ?? "application/octet-stream",
      caching: cachingOf(path),
    });
  }
  return files;
}

/** What has its content's hash in its name never changes; pictures may be a day old; the rest is always asked for. */
function cachingOf(path: string): string {
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  if (path.startsWith("/icons/")) return "public, max-age=86400";
  return "no-store";
}
