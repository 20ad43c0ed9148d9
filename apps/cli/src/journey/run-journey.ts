import { err, type JobStatus, ok, type Reading, type Result } from "@serenya/contract";
import {
  type Client,
  createClient,
  generateDeviceKey,
  type JourneyFailure,
  type JourneyStep,
  memoryTokens,
  processDocument,
  verifyReceipt,
} from "@serenya/contract/client";
import { devIdToken, type SignInFailure } from "../sign-in/dev-identity.ts";
import { openAccount } from "../sign-in/open-account.ts";
import { mediaType } from "./media-type.ts";

export interface JourneyRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the system runs. */
  readonly url: string;
  readonly user: { readonly email: string; readonly name: string };
  readonly deleteAccount: boolean;
  /** Told of each step once it is done. */
  readonly onStep?: (step: DoneStep) => void;
}

export interface DoneStep {
  /** What was done, in words. */
  readonly what: string;
  /** Milliseconds since the step before. */
  readonly took: number;
}
export type JourneyFault = JourneyFailure | SignInFailure;

/**
 * A document's whole way on a running system, as a development user: sign in, upload, wait, fetch, open, clean
 * up, check the receipt; then delete the account, or sign out. Answers with what was read.
 */
export async function runJourney(request: JourneyRequest): Promise<Result<Reading, JourneyFault>> {
  const done = stepClock(request.onStep);
  const proof = await devIdToken(request.url, request.user).catch(unreachable);
  if (!proof.ok) return proof;
  done("Signed in at the development provider");

  const tokens = memoryTokens();
  const client = createClient({ url: request.url, tokens });
  const account = await openAccount(client, proof.value);
  if (!account.ok) return account;
  await tokens.set(account.value.tokens);
  done(account.value.isNew ? "Made an account with the five consents" : "Signed in to the account");

  const deviceKey = await generateDeviceKey();
  const document = { bytes: request.bytes, type: mediaType(request.bytes), deviceKey };
  const outcome = await processDocument(client, document, { onStep: (step) => done(wordsFor(step)) });
  const left = await leave(client, request.deleteAccount, done);
  if (!outcome.ok) return outcome;
  return left.ok ? ok(outcome.value.result.reading) : left;
}

/** `fetch` throws a TypeError when no answer came, and its own when none came in time. */
function unreachable(error: unknown) {
  if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
  const reason = error.name === "TimeoutError" ? "timed-out" : "unreachable";
  return err({ kind: "network", reason, correlationId: "" } as const);
}

function stepClock(onStep: JourneyRequest["onStep"]) {
  let last = performance.now();
  return (what: string) => {
    const now = performance.now();
    onStep?.({ what, took: now - last });
    last = now;
  };
}

function wordsFor(step: JourneyStep): string {
  switch (step.step) {
    case "announced":
      return `Announced the document (${step.sent.jobId})`;
    case "uploaded":
      return "Uploaded it";
    case "waiting": {
      const { status, stage, attempt } = step.job;
      const again = attempt > 1 ? `, attempt ${attempt}` : "";
      return `Job ${statusWords[status]}${stage ? `: ${stage}` : ""}${again}`;
    }
    case "opened":
      return "Opened the sealed result and checked its signature";
    case "kept":
      return "Kept the result";
    case "cleaned":
      return `Had it deleted and checked the receipt (${step.receipt.receipt.at})`;
  }
}

const statusWords: Record<JobStatus, string> = {
  "waiting-for-upload": "waits for the upload",
  queued: "waits its turn",
  processing: "is under way",
  completed: "is finished",
  failed: "has failed",
  cleaned: "is cleaned up",
};

/** Ends the session, with the account itself if asked. */
async function leave(
  client: Client,
  deleteAccount: boolean,
  done: (what: string) => void,
): Promise<Result<void, JourneyFault>> {
  if (!deleteAccount) {
    const signedOut = await client.signout();
    if (!signedOut.ok) return err(signedOut.error);
    done("Signed out");
    return ok(undefined);
  }
  const deleted = await client.profileDelete();
  if (!deleted.ok) return err(deleted.error);
  const published = await client.keys();
  if (!published.ok) return err(published.error);
  const receipt = await verifyReceipt(deleted.value.receipt, published.value.keys);
  if (!receipt.ok) return err({ kind: "receipt-refused", fault: receipt.error });
  done(`Deleted the account and checked the receipt (${receipt.value.at})`);
  return ok(undefined);
}
