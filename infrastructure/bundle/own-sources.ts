import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "esbuild";
import type { WorkerFile } from "./carried.ts";
import { checkout } from "./folder.ts";

const packages = join(checkout, "packages/");
const seen = Symbol("resolved by this plugin");

interface OwnSourcesOptions {
  readonly workers: readonly WorkerFile[];
  readonly hasReader: boolean;
}

/**
 * What a bundler has to be told of our own sources: none of our modules does anything by being imported, so that
 * what a function does not name stays out of its bundle; zod is imported by its parts, for the same reason; a worker is
 * started from its own bundle; and the reader of documents is not even looked at for functions that have none.
 */
export const ownSources = ({ workers, hasReader }: OwnSourcesOptions): Plugin => ({
  name: "own-sources",
  setup(build) {
    build.onResolve({ filter: /^(\.|@serenya\/)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === seen || rest.kind === "entry-point") return undefined;
      if (!hasReader && path.startsWith("@serenya/documents"))
        return { path, external: true, sideEffects: false };
      const found = await build.resolve(path, { ...rest, pluginData: seen });
      if (found.errors.length > 0 || !found.path.startsWith(packages)) return undefined;
      return { path: found.path, sideEffects: false };
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(packages)) return undefined;
      const source = readFileSync(path, "utf8");
      return { contents: withWorkers(path, zodByParts(source), workers), loader: "ts" };
    });
  },
});

/** As `z` it is one object that a bundler takes whole, 40 languages included. */
const zodByParts = (source: string): string =>
  source.replace('import { z } from "zod";', 'import * as z from "zod";');

/**
 * A worker's address is that of its source; in a package it is that of its bundle.
 * @throws Error for a worker that the package does not have
 */
function withWorkers(path: string, source: string, workers: readonly WorkerFile[]): string {
  return source.replace(/new URL\("(\.[^"]+\.ts)", import\.meta\.url\)/g, (_, address: string) => {
    const started = resolve(dirname(path), address);
    const known = workers.find((worker) => resolve(checkout, worker.source) === started);
    if (!known) throw new Error(`${path} starts ${address}, which no package has (bundle/carried.ts)`);
    return `new URL("./${known.bundle}", import.meta.url)`;
  });
}
