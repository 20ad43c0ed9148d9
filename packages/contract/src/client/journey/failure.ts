import type { ErrorCode, JobFailureCode } from "../../errors.ts";
import type { ClientFailure } from "../failure.ts";
import type { OpenFault } from "../open-sealed.ts";
import type { SignatureFault } from "../verify-jws.ts";

/** How a document's way can end early. */
export type JourneyFailure =
  | ClientFailure<ErrorCode>
  /** The store did not take the document. `code` is the store's own, where it gave one. */
  | { readonly kind: "upload-refused"; readonly status: number; readonly code: string | null }
  | {
      readonly kind: "job-failed";
      readonly code: JobFailureCode;
      readonly message: string;
      readonly action: string;
    }
  /** The job still runs; asking again later may find it finished. */
  | { readonly kind: "gave-up"; readonly afterMs: number }
  /** The job's files were deleted before its result was fetched. */
  | { readonly kind: "gone" }
  /** The result came and can't be believed or opened. */
  | { readonly kind: "result-refused"; readonly fault: OpenFault | "wrong-document" }
  /** The files were deleted, as the server says, but its receipt does not hold. */
  | { readonly kind: "receipt-refused"; readonly fault: SignatureFault | "wrong-job" };

/** What a person can do about it, in a sentence or two. */
export function actionFor(failure: JourneyFailure): string {
  switch (failure.kind) {
    case "refused":
    case "job-failed":
      return failure.action;
    case "network":
      return networkActions[failure.reason];
    case "unexpected-answer":
      return "The answer could not be understood. Check the address, and that both sides are up to date.";
    case "upload-refused":
      return "The upload was not accepted. Please send the file again.";
    case "gave-up":
      return "This is taking longer than usual. The work goes on; please look again in a few minutes.";
    case "gone":
      return "This was already delivered and deleted from the server. Please send the file again.";
    case "result-refused":
      return "The result could not be opened safely, so it is not shown. Please send the file again.";
    case "receipt-refused":
      return "The proof of deletion could not be checked. What is left is deleted within four days.";
  }
}

const networkActions = {
  unreachable: "Serenya can't be reached. Check your connection and try again.",
  "timed-out": "Serenya took too long to answer. Please try again in a few minutes.",
  aborted: "Stopped.",
};
