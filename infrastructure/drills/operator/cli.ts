import { join } from "node:path";
import { checkout } from "../../bundle/folder.ts";
import { installFromPyPI } from "../../python/install.ts";

const version = "1.46.3";
const folder = join(checkout, ".cache", `awscli-${version}`);

/** Where `aws` is, for a PATH. */
export const cliPrograms = join(folder, "bin");

/** Puts the AWS CLI (PyPI, Apache-2.0), which the runbook's commands call, into a virtual environment below .cache. */
export const installCli = (): void =>
  installFromPyPI({
    folder,
    packages: [`awscli==${version}`],
    programs: [join(cliPrograms, "aws")],
    needing: "The drills need",
  });
