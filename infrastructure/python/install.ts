import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts packages of PyPI into a virtual environment of their own, unless its programs are there.
 * @param needing the beginning of the sentence that says what is missing: "The cloud suite needs"
 * @throws Error with a sentence that says what is missing
 */
export function installFromPyPI({
  folder,
  packages,
  programs,
  needing,
}: {
  readonly folder: string;
  readonly packages: readonly string[];
  readonly programs: readonly string[];
  readonly needing: string;
}): void {
  if (programs.every((program) => existsSync(program))) return;
  const run = (program: string, args: readonly string[], missing: string) => {
    const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
    if (status === 0) return;
    // Half an environment would be taken for a whole one.
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`${needing} ${missing}.\n${error?.message ?? stderr}`);
  };
  mkdirSync(dirname(folder), { recursive: true });
  run(
    "python3",
    ["-m", "venv", folder],
    "python3 with its venv module (Debian: apt-get install python3-venv)",
  );
  run(
    join(folder, "bin/pip"),
    ["install", "--quiet", "--disable-pip-version-check", ...packages],
    `${packages.join(" and ")} from PyPI`,
  );
}
