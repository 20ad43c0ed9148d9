import { jobFacts } from "@serenya/domain/operate";
import { RecoverFault } from "../fault.ts";
import type { Task } from "../task.ts";

/** A query of CloudWatch Logs Insights for all that was logged of a job. */
const queryFor = (jobId: string) =>
  `fields @timestamp, level, event, function, receive, milliseconds, fault.name, fault.operation, fault.code, correlationId | filter jobId = "${jobId}" | sort @timestamp`;

export const job: Task = {
  name: "job",
  summary: "what happened to a job",
  usage: "JOBID",
  help: [
    "Prints state and times from the job's own object, what of it is still there, and the log query that tells the",
    "rest. No health data: there is none in states and logs, and what was uploaded is not opened.",
  ],
  worksOn: "aws and local",
  async run({ installation, words: [jobId = ""], answer, say }) {
    const facts = await jobFacts(installation.deps, jobId);
    if (!facts)
      throw new RecoverFault(
        "not-found",
        "Nothing is left of this job, or it never was: states are kept for four days at most.",
      );
    answer(facts);
    if (installation.aws) {
      const groups = `/aws/lambda/SerenyaBackend-${installation.name}-`;
      say(`What was logged of it (Logs Insights, over the log groups ${groups}...):`);
      say(`  ${queryFor(jobId)}`);
    } else say(`What was logged of it, where the process runs with --log: grep '${jobId}'`);
    say("Events tell of accounts and not of jobs: none names this one.");
  },
};
