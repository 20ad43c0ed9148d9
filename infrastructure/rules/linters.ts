import { spawn } from "node:child_process";
import { basename, dirname, join, resolve } from "node:path";
import { stages } from "../config.ts";
import { edgeRegion } from "../edge/region.ts";
import type { Finding } from "./finding.ts";
import type { Synthesised } from "./synthesise.ts";
import { programs } from "./tools.ts";

/** cfn-lint over the templates: what CloudFormation itself would refuse, or takes without doing it. */
export async function cfnLint({ templates, pathOf }: Synthesised): Promise<readonly Finding[]> {
  const regions = new Set([...Object.values(stages).map(({ region }) => region), edgeRegion]);
  const found: readonly {
    Filename: string;
    Message: string;
    Rule: { Id: string };
    Location: { Path: readonly (string | number)[] | null };
  }[] = JSON.parse(
    await run(programs.cfnLint, ["--format", "json", "--regions", ...regions, "--", ...templates]),
  );
  return found.map(({ Filename, Message, Rule, Location }) => ({
    rule: Rule.Id,
    path: pathOf(resolve(Filename), String(Location.Path?.[1] ?? "")),
    says: Message,
  }));
}

/** checkov's policies for CloudFormation over the templates, offline. */
export async function checkov({ templates, pathOf }: Synthesised): Promise<readonly Finding[]> {
  const folder = dirname(templates[0] ?? "");
  const asked = templates.flatMap((template) => ["-f", template]);
  const written = JSON.parse(
    await run(programs.checkov, [
      ...["--framework", "cloudformation", "--output", "json", "--compact", "--skip-download"],
      ...asked,
    ]),
  );
  const { failed_checks: failed, parsing_errors: unread } = written.results;
  if (unread.length > 0) throw new Error(`checkov could not read ${unread.join(", ")}`);
  return failed.map((one: { check_id: string; check_name: string; file_path: string; resource: string }) => ({
    rule: one.check_id,
    path: pathOf(join(folder, basename(one.file_path)), one.resource.split(".")[1] ?? ""),
    says: one.check_name,
  }));
}

/** What a program writes; both end with another status than 0 when they find something. */
function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    const written = { out: "", error: "" };
    child.stdout.on("data", (part) => {
      written.out += part;
    });
    child.stderr.on("data", (part) => {
      written.error += part;
    });
    child.on("error", fail);
    child.on("close", (status) => {
      // No output at all is no finding, but a program that did not run.
      if (written.out.trim() === "")
        fail(new Error(`${basename(program)} ended with ${status}:\n${written.error.slice(-2_000)}`));
      else done(written.out);
    });
  });
}
