import type { JourneyFailure } from "@serenya/contract/client";
import { failureText } from "../app/failure-text.ts";
import type { Texts } from "../texts/index.ts";

/** What to say where a job failed, its result can't be believed, or it takes too long. */
export interface JourneyFaultTexts {
  readonly job: string;
  readonly unsafe: string;
  readonly slow: string;
}

/** What to tell the person when a question or an order for a report came to nothing. */
export function journeyFault(failure: JourneyFailure, own: JourneyFaultTexts, texts: Texts): string {
  switch (failure.kind) {
    case "refused":
    case "network":
    case "unexpected-answer":
      return failureText(failure, texts);
    case "job-failed":
    case "gone":
      return own.job;
    case "gave-up":
      return own.slow;
    case "result-refused":
    case "receipt-refused":
    case "upload-refused":
      return own.unsafe;
  }
}
