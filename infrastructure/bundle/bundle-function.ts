import { cpSync, existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join, relative, resolve } from "node:path";
import { type FunctionName, type FunctionRow, manifest } from "@serenya/functions";
import { build, type Metafile, type Plugin } from "esbuild";
import type { Architecture } from "../config.ts";
import { type Carried, parts, type WorkerFile } from "./carried.ts";
import { fetchNative } from "./fetch-native.ts";
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
  const { workers = [], missing = [], carried = () => [] } = parts[name] ?? {};
  const packages = carried(architecture);
  const external = [
    ...packages.filter(({ isExternal }) => isExternal).map(({ packageName }) => packageName),
    ...missing,
  ];
  const entry = resolve(checkout, `packages/functions/src/${name}/lambda.ts`);
  const { needs }: FunctionRow = manifest[name];
  // A model is told by JSON Schema what form its answer must have.
  const plugins = [leanSdk, ...(needs.includes("model:ask") ? [] : [leanZod])];
  const metafile = await bundleFile(entry, join(target, "index.mjs"), { workers, external, plugins });
  for (const { source, bundle } of workers)
    await bundleFile(resolve(checkout, source), join(target, bundle), { workers, external, plugins });
  for (const one of packages) carry(one, architecture, target);
  return { name, size: statSync(join(target, "index.mjs")).size, metafile };
}

async function bundleFile(
  entry: string,
  outfile: string,
  {
    workers,
    external,
    plugins,
  }: {
    readonly workers: readonly WorkerFile[];
    readonly external: readonly string[];
    readonly plugins: readonly Plugin[];
  },
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
    external: [...external],
    plugins: [...plugins, ownSources({ workers, hasReader: workers.length > 0 })],
  });
  const outside = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.filter((one) => one.external).map(({ path }) => path))
    .filter(
      (path) => !isBuiltin(path) && !external.some((known) => path === known || path.startsWith(`${known}/`)),
    );
  if (outside.length > 0)
    throw new Error(`${entry} would import what its package lacks: ${outside.join(", ")}`);
  return metafile;
}

function carry(
  { packageName, files, isNative = false }: Carried,
  architecture: Architecture,
  target: string,
): void {
  const source =
    installedFolder(packageName) ?? (isNative ? fetchNative(packageName, architecture) : undefined);
  if (!source) throw new Error(`${packageName} is not installed: run \`npm ci\``);
  for (const pattern of ["package.json", ...files]) {
    const found = globSync(pattern, { cwd: source, withFileTypes: true }).filter((entry) => entry.isFile());
    if (found.length === 0 && !pattern.startsWith("node_modules/"))
      throw new Error(`${packageName} has no ${pattern}`);
    for (const { parentPath, name } of found) {
      const file = relative(source, join(parentPath, name));
      cpSync(join(source, file), join(target, "node_modules", packageName, file));
    }
  }
}

/** Where npm has put a package that `documents` asks for. */
function installedFolder(packageName: string): string | undefined {
  const folders =
    createRequire(join(checkout, "packages/documents/package.json")).resolve.paths(packageName) ?? [];
  return folders
    .map((folder) => join(folder, packageName))
    .find((folder) => existsSync(join(folder, "package.json")));
}

/** Keeps what a bundle is made of, for `npm run bench:cold`. */
export function keepMetafile({ name, metafile }: Bundle, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(metafile));
}
