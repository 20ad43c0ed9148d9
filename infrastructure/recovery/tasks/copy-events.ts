import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { RecoverFault } from "../fault.ts";
import type { Task } from "../task.ts";

export const copyEvents: Task = {
  name: "copy-events",
  summary: "copy the audit's events to a folder, for `npx serenya audit`",
  usage: "--to FOLDER",
  help: [
    "Adds what is not there yet, and compares the rest: events and links never change. One that has is told, and the",
    "copy stays as it was.",
  ],
  worksOn: "aws and local",
  options: { to: { type: "string" } },
  async run({ installation, options: { to }, say, agree }) {
    if (typeof to !== "string") throw new RecoverFault("usage", "Say where to, with --to FOLDER.");
    if (!(await agree([`Copy the events of ${installation.name} to ${to}.`]))) return;
    const { eventBlobs } = installation.deps;
    const counts = { new: 0, same: 0, other: 0 };
    for (const { key } of await eventBlobs.list("observability/")) {
      const blob = await eventBlobs.get(key);
      if (!blob) continue;
      const outcome = await keep(join(to, key), blob.bytes);
      counts[outcome]++;
      if (outcome === "other") say(`not as it was copied before: ${key}`);
    }
    say(`${counts.new} copied, ${counts.same} were there. Check them: npx serenya audit verify --dir ${to}`);
    if (counts.other > 0)
      throw new RecoverFault("not-possible-now", `${counts.other} objects have changed since the last copy.`);
  },
};

async function keep(file: string, bytes: Uint8Array): Promise<"new" | "same" | "other"> {
  const there = await readFile(file).catch(() => undefined);
  if (there) return there.equals(bytes) ? "same" : "other";
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, bytes, { mode: 0o600 });
  return "new";
}
