/**
 * `npm run licences`: the licence of every package that comes with what we ship, by package-lock.json. Prints how
 * many have which, and fails on one that is neither allowed nor an exception with a page that says why, and on an
 * exception that nothing needs any more.
 */
import { readFileSync } from "node:fs";
import { exceptions, isAllowed } from "./licences/allowed.ts";
import { type Lock, shippedPackages } from "./licences/shipped.ts";

/** Tests, measurements and what deploys are not shipped. */
const notShipped = new Set(["packages/testing", "bench", "infrastructure"]);

const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const workspaces = Object.keys(lock).filter((key) => key !== "" && !key.includes("node_modules/"));
const packages = shippedPackages(
  lock,
  workspaces.filter((key) => !notShipped.has(key)),
).map((key) => ({ name: key.slice(key.lastIndexOf("node_modules/") + 13), licence: lock[key]?.license }));

const faults: string[] = [];
for (const { name, licence } of packages) {
  const exception = exceptions.find((one) => one.packages.test(name) && one.licence === licence);
  if (!exception && !(licence && isAllowed(licence)))
    faults.push(`${name}: ${licence ?? "no licence named"}`);
}
for (const { packages: pattern, licence, page, says } of exceptions) {
  if (!packages.some((one) => pattern.test(one.name) && one.licence === licence))
    faults.push(`the exception for ${pattern} is for nothing`);
  if (!readFileSync(`docs/decisions/${page}`, "utf8").includes(says))
    faults.push(`docs/decisions/${page} does not name ${says}`);
}

const counted = Map.groupBy(packages, ({ licence }) => licence ?? "none named");
for (const [licence, those] of [...counted].sort(([, one], [, other]) => other.length - one.length))
  process.stdout.write(`${String(those.length).padStart(5)}  ${licence}\n`);
for (const fault of faults) process.stdout.write(`FAIL ${fault}\n`);
process.stdout.write(`${packages.length} packages are shipped, ${faults.length} faults\n`);
process.exit(faults.length === 0 ? 0 : 1);
