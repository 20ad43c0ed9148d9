/** `npm run build`: one package a function, below .cache/bundles. `--architecture x86_64` packs for the other. */
import { parseArgs } from "node:util";
import { functionNames } from "@serenya/functions";
import { fixed } from "../config.ts";
import { bundleFunction, keepMetafile } from "./bundle-function.ts";
import { bundlesFolder, metafilesFolder } from "./folder.ts";

const { values } = parseArgs({ options: { architecture: { type: "string", default: fixed.architecture } } });
const architecture = values.architecture === "x86_64" ? "x86_64" : "arm64";

const bundles = await Promise.all(
  functionNames.map((name) => bundleFunction(name, { folder: bundlesFolder, architecture })),
);
for (const bundle of bundles) {
  keepMetafile(bundle, metafilesFolder);
  process.stdout.write(`${bundle.name.padEnd(18)} ${(bundle.size / 1000).toFixed(0).padStart(6)} kB\n`);
}
process.stdout.write(`${bundles.length} functions packed for ${architecture} in .cache/bundles\n`);
