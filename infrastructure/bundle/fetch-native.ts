import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Architecture } from "../config.ts";
import { cpuOf } from "./carried.ts";
import { checkout } from "./folder.ts";

/**
 * The folder of a native package of another architecture: npm installs only this machine's own, so it is fetched
 * once, in the version that the lock has for it.
 * @throws Error when npm can't get it
 */
export function fetchNative(packageName: string, architecture: Architecture): string {
  const prefix = join(checkout, ".cache/native", cpuOf(architecture));
  const folder = join(prefix, "node_modules", packageName);
  const version = lockedVersion(packageName);
  if (existsSync(folder) && versionIn(folder) === version) return folder;
  mkdirSync(prefix, { recursive: true });
  const { status, stderr } = spawnSync(
    "npm",
    [
      "install",
      "--prefix",
      prefix,
      "--os=linux",
      `--cpu=${cpuOf(architecture)}`,
      "--libc=glibc",
      "--no-save",
      "--no-package-lock",
      "--ignore-scripts",
      "--force",
      `${packageName}@${version}`,
    ],
    { encoding: "utf8", cwd: prefix },
  );
  if (status !== 0 || !existsSync(folder))
    throw new Error(`${packageName}@${version} could not be fetched:\n${stderr}`);
  return folder;
}

const versionIn = (folder: string): unknown =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;

function lockedVersion(packageName: string): string {
  const { packages } = JSON.parse(readFileSync(join(checkout, "package-lock.json"), "utf8"));
  const version = packages[`node_modules/${packageName}`]?.version;
  if (typeof version !== "string") throw new Error(`${packageName} is not in package-lock.json`);
  return version;
}
