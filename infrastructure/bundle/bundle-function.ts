import { cpSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { FunctionName } from "@serenya/functions";
import { build, type Metafile } from "esbuild";
import type { Architecture } from "../config.ts";
import { type Carried, parts, type WorkerFile } from "./carried.ts";
import { checkout } from "./folder.ts";
import { leanSdk } from "./lean-sdk.ts";
import { leanZod } from "./lean-zod.ts";
import { ownSources } from "./own-sources.ts";

export interface Bundle {
  readonly name: FunctionName;
  /** Bytes of index.mjs. */
  readonly size: number;
  readonly metafile: Metafile;
}

/** CommonJS packages inside an ES module ask for `require`. */
const banner = {
  js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
};

/**
 * Makes one function's package in `folder/name`: index.mjs with everything that it imports, its workers, and the
 * files that it carries along. The metafile says which inputs each output is made of.
 */
export async function bundleFunction(
  name: FunctionName,
  { folder, architecture }: { readonly folder: string; readonly architecture: Architecture },
): Promise<Bundle> {
  const target = join(folder, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const { workers = [], carried } = parts[name] ?? {};
  const packages = carried?.(architecture) ?? [];
  const entry = resolve(checkout, `packages/functions/src/${name}/lambda.ts`);
  const metafile = await bundleFile(entry, join(target, "index.mjs"), workers, packages);
  for (const { startedIn, from, to } of workers) {
    await bundleFile(resolve(checkout, dirname(startedIn), from), join(target, to), [], packages);
  }
  for (const one of packages) carry(one, target);
  return { name, size: statSync(join(target, "index.mjs")).size, metafile };
}

async function bundleFile(
  entry: string,
  outfile: string,
  workers: readonly WorkerFile[],
  packages: readonly Carried[],
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: checkout,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    banner,
    metafile: true,
    logLevel: "warning",
    external: packages.filter(({ isExternal }) => isExternal).map(({ packageName }) => packageName),
    plugins: [leanSdk, leanZod, ownSources(workers)],
  });
  return metafile;
}

function carry({ packageName, files }: Carried, target: string): void {
  const source = packageFolder(packageName);
  const found = globSync(["package.json", ...files], { cwd: source });
  if (found.length < 1 + files.length) throw new Error(`${packageName} lacks some of ${files.join(", ")}`);
  for (const file of found) cpSync(join(source, file), join(target, "node_modules", packageName, file));
}

function packageFolder(packageName: string): string {
  const folders =
    createRequire(join(checkout, "packages/documents/package.json")).resolve.paths(packageName) ?? [];
  for (const folder of folders) {
    const [found] = globSync(join(folder, packageName, "package.json"));
    if (found) return dirname(found);
  }
  throw new Error(`${packageName} is not installed: run \`npm ci\``);
}

/** Keeps what a bundle is made of, for `npm run bench:cold`. */
export function keepMetafile({ name, metafile }: Bundle, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(metafile));
}
