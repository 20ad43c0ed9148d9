import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * Leaves out of zod how schemas become JSON Schema, which every schema holds on to. Only the function that asks a model
 * needs it.
 */
export const leanZod: Plugin = {
  name: "lean-zod",
  setup(build) {
    build.onLoad({ filter: /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/ }, ({ path }) => {
      const names = [...readFileSync(path, "utf8").matchAll(/^export (?:const|function|class) (\w+)/gm)];
      return { contents: names.map(([, name]) => `export const ${name} = () => undefined;`).join("\n") };
    });
  },
};
