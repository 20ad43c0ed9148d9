import { actionFor, type JourneyFailure } from "@serenya/contract/client";
import type { Outgoing } from "../../device/records.ts";

/** What becomes of a document whose way was interrupted. */
export type AfterFailure =
  /** Tried again by itself; `sendAnew` forgets the job, whose upload can't be used any more. */
  | { readonly kind: "later"; readonly patient: boolean; readonly sendAnew: boolean }
  /** Stands until the person decides. */
  | { readonly kind: "ended"; readonly status: "failed" | "given-up"; readonly failure: Outgoing["failure"] };

const later = (patient: boolean, sendAnew = false): AfterFailure => ({ kind: "later", patient, sendAnew });

/**
 * Decides by the kind of failure. What passes by itself (no connection, signed out, a job that still runs) is
 * tried for as long as it takes (`patient`); what may pass is tried a few times.
 */
export function afterFailure(failure: JourneyFailure): AfterFailure {
  switch (failure.kind) {
    case "network":
    case "gave-up":
      return later(true);
    case "unexpected-answer":
    case "receipt-refused":
      return later(false);
    case "upload-refused":
      return later(false, true);
    case "job-failed":
      return { kind: "ended", status: "failed", failure: { code: failure.code, action: failure.action } };
    case "gone":
    case "result-refused":
      return givenUp("result", failure);
    case "refused":
      if (failure.code === "unauthorized") return later(true);
      if (failure.code === "job_not_found") return later(false, true);
      return passing.has(failure.code) ? later(false) : givenUp("upload", failure);
  }
}

/** What a failure means once it was tried often enough. */
export const givenUp = (code: "upload" | "result", failure: JourneyFailure): AfterFailure => ({
  kind: "ended",
  status: "given-up",
  failure: { code, action: actionFor(failure) },
});

const passing: ReadonlySet<string> = new Set(["service_unavailable", "internal_error", "job_not_ready"]);
