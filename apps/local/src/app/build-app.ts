import { spawn } from "node:child_process";
import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { err, ok, type Result } from "@serenya/contract";
import { sourceHash } from "./source-hash.ts";

export const checkout = resolve(import.meta.dirname, "../../../..");

/** Where a build notes which sources it was made of. */
const note = ".built";

/**
 * Sees to it that the app is built from the sources as they are, and answers with the folder it is in. Nothing is
 * done when nothing has changed since the last time. `say` takes a line of progress; the error is a sentence.
 */
export async function buildApp(say: (line: string) => void): Promise<Result<string, string>> {
  const client = join(checkout, "apps/client");
  const folder = join(client, "dist");
  const hash = await sourceHash(checkout);
  const built = await readFile(join(folder, note), "utf8").catch(() => null);
  if (built === hash) return ok(folder);

  const vite = viteCommand(client);
  if (!vite) {
    const isThere = await access(join(folder, "index.html")).then(
      () => true,
      () => false,
    );
    return isThere ? ok(folder) : err("The app can't be built: its tools are missing. Run `npm ci` first.");
  }
  say("Building the app (once after each change; about ten seconds) ...");
  // Beside the one that may be in use, and put in its place when it is whole.
  const draft = join(client, `.cache/dist.${process.pid}`);
  try {
    const output = await run(
      vite,
      ["build", "--outDir", draft, "--emptyOutDir", "--logLevel", "error"],
      client,
    );
    if (output !== null) return err(`The app could not be built.\n${output}`);
    await writeFile(join(draft, note), hash);
    // Another process may have built the same meanwhile, and be reading it: then its files stay.
    if ((await readFile(join(folder, note), "utf8").catch(() => null)) === hash) return ok(folder);
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return ok(folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

function viteCommand(client: string): string | undefined {
  try {
    const packageFile = createRequire(join(client, "package.json")).resolve("vite/package.json");
    return join(dirname(packageFile), "bin/vite.js");
  } catch {
    return undefined;
  }
}

/** Null when it went well, or else what the command said. */
function run(script: string, args: readonly string[], folder: string): Promise<string | null> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      // A test's or a developer's own NODE_ENV would make another app of it.
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => said.push(part));
    child.stderr.on("data", (part: Buffer) => said.push(part));
    child.on("error", fail);
    child.on("close", (code) => done(code === 0 ? null : Buffer.concat(said).toString("utf8")));
  });
}
