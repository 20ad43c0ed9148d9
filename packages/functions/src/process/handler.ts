import { jobIdOfIncoming, type ProcessOutcome, processJob } from "@serenya/domain";
import type { S3Event, SQSRecord } from "aws-lambda";
import type { QueueHandler } from "../handlers.ts";
import { describeFault, type LogDep } from "../log.ts";
import { manifest } from "../manifest.ts";

type Deps = LogDep & Parameters<typeof processJob>[0];

/** Works through the documents, questions and orders that the bucket's events announce; what fails comes again. */
export const process =
  (deps: Deps): QueueHandler =>
  async (event) => {
    const failed: string[] = [];
    for (const record of event.Records) {
      if ((await handle(deps, record)) === "again") failed.push(record.messageId);
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

async function handle(deps: Deps, record: SQSRecord): Promise<ProcessOutcome> {
  const receive = Number(record.attributes.ApproximateReceiveCount);
  const isLastReceive = receive >= manifest.process.trigger.receives;
  let outcome: ProcessOutcome = "finished";
  for (const jobId of jobIdsOf(record.body)) {
    const started = Date.now();
    const about = { function: "process", jobId, receive } as const;
    try {
      const one = await processJob(deps)(jobId, { isLastReceive });
      if (one === "again") outcome = "again";
      const event = one === "again" ? "job-again" : "job-processed";
      deps.log.write({ level: "info", event, ...about, milliseconds: Date.now() - started });
    } catch (error) {
      outcome = "again";
      deps.log.write({ level: "error", event: "fault", ...about, fault: describeFault(error) });
    }
  }
  return outcome;
}

/** The jobs that a bucket notification names. The bucket's own test message names none. */
function jobIdsOf(body: string): string[] {
  const { Records = [] } = JSON.parse(body) as Partial<S3Event>;
  return Records.filter(({ eventName }) => eventName.startsWith("ObjectCreated:")).flatMap(({ s3 }) => {
    const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
    return jobIdOfIncoming(key) ?? [];
  });
}
