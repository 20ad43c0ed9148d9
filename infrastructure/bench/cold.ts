/**
 * `npm run bench:cold`: how large each function's bundle is, how long a fresh process takes to import it, and which
 * clients it holds; beside an empty function and one that is not bundled. Ends badly when a figure is missed.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type FunctionName, functionNames } from "@serenya/functions";
import { type Bundle, bundleFunction } from "../bundle/bundle-function.ts";
import { bundledClients, neededClients } from "../bundle/clients.ts";
import { checkout } from "../bundle/folder.ts";
import { importTime } from "./import-time.ts";

const rounds = 15;
/** The bar: kB of the median bundle, and milliseconds of each import, but for the two that work on documents. */
const bar = { medianKilobytes: 350, importMilliseconds: 40 } as const;
const excepted: readonly FunctionName[] = ["process", "doctor-report"];

const print = (line: string) => process.stdout.write(`${line}\n`);
const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

const folder = mkdtempSync(join(tmpdir(), "serenya-cold-"));
const bundles: Bundle[] = await Promise.all(
  functionNames.map((name) =>
    bundleFunction(name, { folder, architecture: process.arch === "arm64" ? "arm64" : "x86_64" }),
  ),
);
const empty = join(folder, "empty.mjs");
writeFileSync(empty, "export const handler = async () => {};\n");
const files: Record<string, string> = {
  "(empty)": empty,
  ...Object.fromEntries(functionNames.map((name) => [name, join(folder, name, "index.mjs")])),
  "(user, unbundled)": resolve(checkout, "packages/functions/src/user/lambda.ts"),
};
// Round by round, so that a busy moment of the machine does not fall on one function alone.
const times: Record<string, number[]> = {};
for (let round = 0; round < rounds; round++)
  for (const [name, file] of Object.entries(files)) times[name] = [...(times[name] ?? []), importTime(file)];
rmSync(folder, { recursive: true });

const missed: string[] = [];
const results = Object.keys(files).map((name) => {
  const bundle = bundles.find((one) => one.name === name);
  const all = times[name] ?? [];
  return {
    name,
    kilobytes: bundle ? bundle.size / 1_000 : null,
    milliseconds: median(all),
    best: Math.min(...all),
    clients: bundle ? bundledClients(bundle.metafile) : [],
  };
});
print("function              kB   import ms (best)  clients; the median of all rounds, and the best");
for (const { name, kilobytes, milliseconds, best, clients } of results) {
  const size = kilobytes === null ? "-" : kilobytes.toFixed(0);
  print(
    `${name.padEnd(18)} ${size.padStart(5)} ${milliseconds.toFixed(1).padStart(8)} ${`(${best.toFixed(1)})`.padStart(8)}  ${clients.join(" ")}`,
  );
  const isMeasured = functionNames.some((one) => one === name) && !excepted.some((one) => one === name);
  // The best of all rounds: what a busy machine adds is not the function's.
  if (isMeasured && best > bar.importMilliseconds)
    missed.push(`${name} takes ${best.toFixed(1)} ms to import, more than ${bar.importMilliseconds}`);
}
for (const { name, metafile } of bundles) {
  const [holds, needs] = [bundledClients(metafile).join(" "), neededClients(name).join(" ")];
  if (holds !== needs) missed.push(`${name} holds ${holds || "no client"}, and needs ${needs || "none"}`);
}
const middle = median(bundles.map(({ size }) => size / 1_000));
print(`median bundle ${middle.toFixed(0)} kB`);
if (middle > bar.medianKilobytes)
  missed.push(`the median bundle has ${middle.toFixed(0)} kB, more than ${bar.medianKilobytes}`);
mkdirSync(join(checkout, ".cache"), { recursive: true });
writeFileSync(
  join(checkout, ".cache/bench-cold.json"),
  `${JSON.stringify({ medianKilobytes: middle, results }, null, 2)}\n`,
);
for (const line of missed) print(`missed: ${line}`);
print(missed.length === 0 ? "every figure is met" : `${missed.length} figures missed`);
process.exit(missed.length === 0 ? 0 : 1);
