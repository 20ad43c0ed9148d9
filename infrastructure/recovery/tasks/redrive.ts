import { recordAct } from "@serenya/domain";
import { judgeDeadJob } from "@serenya/domain/operate";
import { deadLettersOf } from "../dead-letters.ts";
import type { Task, TaskContext } from "../task.ts";

/** What becomes of one dead letter. */
type Fate = "redriven" | "let go" | "dropped" | "left";

const idsIn = (given: string | boolean | undefined): ReadonlySet<string> =>
  new Set(typeof given === "string" ? given.split(",").map((id) => id.trim()) : []);

export const redrive: Task = {
  name: "redrive",
  summary: "let dead letters be worked on again",
  usage: "[--leave JOBID,...] [--drop JOBID,...]",
  help: [
    "Looks at each dead letter's job, and never at what was uploaded. One that can still be worked on goes back to the",
    "queue; one that nobody waits for (done, failed for good, cleaned up, or its upload is gone) is let go.",
    "  --leave   these stay where they are: a poisoned one would only come back",
    "  --drop    these are taken out: the job stays failed for its owner, its upload goes with the lifecycle",
    "With --dry-run: says what would become of each. Of a local process the next start works on them.",
  ],
  worksOn: "aws and local",
  options: { leave: { type: "string" }, drop: { type: "string" } },
  async run(context) {
    const { installation, say, agree, answer } = context;
    const letters = await deadLettersOf(installation);
    try {
      const found = await letters.all();
      const fates = await Promise.all(
        found.map(async (letter) => ({ letter, ...(await judge(context, letter.jobId)) })),
      );
      for (const { letter, fate, state } of fates)
        say(`${letter.jobId ?? "(no job in it)"}  ${state}  received ${letter.receives}  ${fate}`);
      const counts = countsOf(fates.map(({ fate }) => fate));
      if (found.length === 0) return say("There are no dead letters.");
      if (!(await agree([`In ${installation.name}: ${JSON.stringify(counts)}.`]))) return;
      for (const { letter, fate } of fates) {
        if (fate === "redriven") await letters.sendAgain(letter);
        if (fate !== "left") await letters.remove(letter);
      }
      await recordAct(installation.deps, { type: "operator_redrove_dead_letters", details: counts });
      answer(counts);
    } finally {
      await letters.release();
    }
  },
};

async function judge(
  { installation, options }: TaskContext,
  jobId: string | undefined,
): Promise<{ fate: Fate; state: string }> {
  if (jobId === undefined) return { fate: "left", state: "unreadable" };
  const { verdict, facts } = await judgeDeadJob(installation.deps, jobId);
  const state = facts ? `${facts.status}${facts.failure ? ` (${facts.failure})` : ""}` : "gone";
  if (idsIn(options.leave).has(jobId)) return { fate: "left", state };
  if (idsIn(options.drop).has(jobId)) return { fate: "dropped", state };
  return { fate: verdict === "redrive" ? "redriven" : "let go", state };
}

const countsOf = (fates: readonly Fate[]): Record<string, number> => {
  const counts: Record<string, number> = { found: fates.length };
  for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
};
