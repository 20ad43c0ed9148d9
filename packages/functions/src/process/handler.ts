import { parseJobId } from "@serenya/contract";
import {
  type Follow,
  jobIdOfIncoming,
  type MetricsDep,
  type ProcessOutcome,
  processJob,
} from "@serenya/domain";
import type { S3Event, SQSRecord } from "aws-lambda";
import type { QueueHandler } from "../handlers.ts";
import { describeFault, type LogDep, type LogEntry } from "../log.ts";
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
  deps.metrics.record({
    QueueAgeMilliseconds: Math.max(0, Date.now() - Number(record.attributes.SentTimestamp)),
  });
  let outcome: ProcessOutcome = "finished";
  for (const jobId of jobIdsOf(record.body)) {
    if ((await handleJob(deps, jobId, { receive, isLastReceive })) === "finished") continue;
    outcome = "again";
    if (!isLastReceive) recordRetry(deps, jobId);
  }
  return outcome;
}

async function handleJob(
  deps: Deps,
  jobId: string,
  { receive, isLastReceive }: { readonly receive: number; readonly isLastReceive: boolean },
): Promise<ProcessOutcome> {
  const started = Date.now();
  let about: Pick<LogEntry, "function" | "jobId" | "receive" | "correlationId" | "code"> = {
    function: "process",
    jobId,
    receive,
  };
  const follow: Follow = (known) => {
    about = { ...about, ...known };
  };
  try {
    const outcome = await processJob(deps)(jobId, { isLastReceive, follow });
    const event = outcome === "again" ? "job-again" : "job-processed";
    deps.log.write({ level: "info", event, ...about, milliseconds: Date.now() - started });
    return outcome;
  } catch (error) {
    deps.metrics.record({ FunctionFault: 1 }, { function: "process" });
    deps.log.write({ level: "error", event: "fault", ...about, fault: describeFault(error) });
    return "again";
  }
}

function recordRetry({ metrics }: MetricsDep, jobId: string): void {
  const kind = parseJobId(jobId)?.kind;
  if (kind) metrics.record({ JobRetried: 1 }, { kind });
}

/** The jobs that a bucket notification names. The bucket's own test message names none. */
function jobIdsOf(body: string): string[] {
  const { Records = [] } = JSON.parse(body) as Partial<S3Event>;
  return Records.filter(({ eventName }) => eventName.startsWith("ObjectCreated:")).flatMap(({ s3 }) => {
    const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
    return jobIdOfIncoming(key) ?? [];
  });
}
