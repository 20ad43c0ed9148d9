import { err, type JobFailureCode, ok, type Reading, type UnreadableReason } from "@serenya/contract";
import type { ConfigDep } from "../config.ts";
import { sha256 } from "../crypto/digest.ts";
import { toBase64url } from "../crypto/encoding.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { ReaderDep } from "../ports/reader.ts";
import type { TableDep } from "../ports/table.ts";
import { countDocument } from "./count-document.ts";
import type { Work } from "./work.ts";

/** A document becomes a reading. */
export const documentWork: Work<ReaderDep & TableDep & ClockDep & ConfigDep> = {
  async make({ reader, clock, config }, { jobId, bytes, type, signal, enter }) {
    await enter("reading");
    const deadline = new Date(clock.now().getTime() + config.readingSeconds * 1000);
    const reading = await reader.read({ bytes, type }, { deadline, signal });
    const failure = failureOf(reading);
    if (failure) return err(failure);
    return ok({
      jobId,
      kind: "document",
      documentSha256: toBase64url(await sha256(new Uint8Array(bytes))),
      readAt: clock.now().toISOString(),
      reading,
    });
  },
  afterwards: countDocument,
};

function failureOf({ document }: Reading): JobFailureCode | undefined {
  if (document.kind === "lab-report") return undefined;
  if (document.kind === "not-a-lab-report") return "document_not_a_lab_report";
  return (document.reason satisfies UnreadableReason | undefined) ?? "document_damaged";
}
