import {
  err,
  type JobFailureCode,
  ok,
  parseJobId,
  type Reading,
  type UnreadableReason,
} from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64url } from "../crypto/encoding.ts";
import type { AssistantDep } from "../model/assistant.ts";
import { explainReading } from "../model/explain-reading.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { ReaderDep } from "../ports/reader.ts";
import type { Table, TableDep } from "../ports/table.ts";
import { pagesForModel, readAlong } from "../reading/read-along.ts";
import { loadProfile } from "../records/profile.ts";
import { countDocument } from "./count-document.ts";
import { recordReading, tierOf } from "./record-reading.ts";
import type { Work } from "./work.ts";

/** Seconds that a model may take beyond the reading's own limit. */
const explainingSeconds = 25;

/** A document becomes a reading. */
export const documentWork: Work<ReaderDep & TableDep & ClockDep & ConfigDep & MetricsDep & AssistantDep> = {
  async make({ reader, clock, config, metrics, table, assistant }, { jobId, bytes, type, signal, enter }) {
    await enter("reading");
    const begun = clock.now().getTime();
    const deadline = new Date(begun + config.readingSeconds * 1000);
    const read = await reader.read(
      { bytes, type },
      { deadline, signal, ...(assistant && { pages: pagesForModel }) },
    );
    const milliseconds = clock.now().getTime() - begun;
    const reading = await readAlong({ assistant, clock }, read, { deadline, signal });
    // Of a job that is read twice, both readings count: both took their time.
    recordReading({ metrics }, reading, milliseconds);
    const tier = tierOf(reading);
    const code = failureOf(reading);
    if (code) return err({ code, tier });
    const result = {
      jobId,
      kind: "document" as const,
      documentSha256: toBase64url(await sha256(new Uint8Array(bytes))),
      readAt: clock.now().toISOString(),
      reading,
      explanation: await explainReading({ assistant, clock, metrics }, reading, {
        language: await languageOf(table, jobId),
        // What is left of the function's time after the longest reading.
        deadline: new Date(deadline.getTime() + explainingSeconds * 1000),
        signal,
      }),
    };
    return ok({ result, tier });
  },
  afterwards: countDocument,
};

function failureOf({ document }: Reading): JobFailureCode | undefined {
  if (document.kind === "lab-report") return undefined;
  if (document.kind === "not-a-lab-report") return "document_not_a_lab_report";
  return (document.reason satisfies UnreadableReason | undefined) ?? "document_damaged";
}

/** The person's own language: what is said about a reading is said in it, whatever the page is in. */
async function languageOf(table: Table, jobId: string) {
  const userId = parseJobId(jobId)?.userId;
  const profile = userId === undefined ? undefined : await loadProfile({ table }, userId);
  return profile?.language ?? "en";
}
