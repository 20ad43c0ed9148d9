import { err, type JobFailureCode, ok, type Reading, type UnreadableReason } from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64url } from "../crypto/encoding.ts";
import { noExplanation } from "../model/no-explanation.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { MetricsDep } from "../ports/metrics.ts";
import type { ReaderDep } from "../ports/reader.ts";
import type { TableDep } from "../ports/table.ts";
import { countDocument } from "./count-document.ts";
import { recordReading, tierOf } from "./record-reading.ts";
import type { Work } from "./work.ts";

/** A document becomes a reading. */
export const documentWork: Work<ReaderDep & TableDep & ClockDep & ConfigDep & MetricsDep> = {
  async make({ reader, clock, config, metrics }, { jobId, bytes, type, signal, enter }) {
    await enter("reading");
    const begun = clock.now().getTime();
    const deadline = new Date(begun + config.readingSeconds * 1000);
    const { reading } = await reader.read({ bytes, type }, { deadline, signal });
    // Of a job that is read twice, both readings count: both took their time.
    recordReading({ metrics }, reading, clock.now().getTime() - begun);
    const tier = tierOf(reading);
    const code = failureOf(reading);
    if (code) return err({ code, tier });
    const result = {
      jobId,
      kind: "document" as const,
      documentSha256: toBase64url(await sha256(new Uint8Array(bytes))),
      readAt: clock.now().toISOString(),
      reading,
      explanation: noExplanation("en", "not-configured"),
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
