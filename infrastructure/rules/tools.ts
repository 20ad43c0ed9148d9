import { join } from "node:path";
import { checkout } from "../bundle/folder.ts";
import { installFromPyPI } from "../python/install.ts";

/** Pinned, so that a new rule comes when somebody asks for it. */
const versions = { "cfn-lint": "1.58.0", checkov: "3.3.30" } as const;
const folder = join(
  checkout,
  ".cache",
  Object.entries(versions)
    .map(([name, version]) => `${name}-${version}`)
    .join("-"),
);

export const programs = {
  cfnLint: join(folder, "bin/cfn-lint"),
  checkov: join(folder, "bin/checkov"),
} as const;

/**
 * Puts cfn-lint (MIT-0) and checkov (Apache-2.0) into a virtual environment below .cache, unless they are there.
 * @throws Error with a sentence that says what is missing
 */
export const installTools = (): void =>
  installFromPyPI({
    folder,
    packages: Object.entries(versions).map(([name, version]) => `${name}==${version}`),
    programs: Object.values(programs),
    needing: "The rules need",
  });
