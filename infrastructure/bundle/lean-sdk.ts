import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "esbuild";

const here = (file: string) => resolve(import.meta.dirname, file);

/**
 * Leaves out of the SDK's clients what a function never uses: where else to find credentials, the shapes of all
 * operations that are not called, and what a package says of itself.
 */
export const leanSdk: Plugin = {
  name: "lean-sdk",
  setup(build) {
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: here("function-credentials.ts"),
    }));
    build.onResolve({ filter: /^@smithy\/core\/event-streams$/ }, () => ({
      path: here("no-event-streams.ts"),
    }));
    build.onLoad({ filter: /client-[a-z0-9-]+\/dist-es\/schemas\/schemas_0\.js$/ }, ({ path }) => ({
      contents: withFewErrors(withPlainKeys(readFileSync(path, "utf8"))),
    }));
    build.onLoad({ filter: /@aws-sdk\/client-[a-z0-9-]+\/package\.json$/ }, ({ path }) => ({
      contents: JSON.stringify({ version: JSON.parse(readFileSync(path, "utf8")).version }),
      loader: "json",
    }));
  },
};

/**
 * Shapes are written with computed keys over names of constants, and a bundler must take those for code that does
 * something, and keep every shape there is. With the constants' texts in their place it sees what is unused.
 */
function withPlainKeys(source: string): string {
  const texts = new Map(
    [...source.matchAll(/^const (\w+) = ("[^"\n]*");$/gm)].map(([, name, text]) => [name, text]),
  );
  return source.replace(/\[(_\w+)\]:/g, (computed, name) => {
    const text = texts.get(name);
    return text === undefined ? computed : `${text}:`;
  });
}

/** Errors whose fields an adapter reads. Of all others it reads the name, which they have without a class too. */
const readErrors = /Transaction|Conditional/;

const withFewErrors = (source: string): string =>
  source.replace(/^n\d+_registry\.registerError\((\w+)\$, \w+\);$/gm, (line, name) =>
    readErrors.test(name) ? line : "",
  );
