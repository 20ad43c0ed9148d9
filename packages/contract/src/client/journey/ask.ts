import type { Result } from "../../result.ts";
import type { Answer } from "../../schemas/answer.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { ChatResult } from "../../schemas/sealed.ts";
import type { Client } from "../create-client.ts";
import type { DeviceKeyPair } from "../device-key.ts";
import type { CheckedReceipt } from "./clean-up.ts";
import { type CollectOptions, type CollectStep, collectResult } from "./collect-result.ts";
import type { JourneyFailure } from "./failure.ts";
import { fetchSealed } from "./fetch-result.ts";

/** A question, and the reading that its answer may draw on: the server keeps none. */
export interface QuestionToAsk {
  readonly message: string;
  readonly reading: Reading;
  readonly language?: Answer["language"];
  readonly deviceKey: DeviceKeyPair;
}

/** What has just happened to a question or an order for a report. */
export type AcceptedStep = { readonly step: "accepted"; readonly jobId: string } | CollectStep;

export interface AskOptions<Content> extends Omit<CollectOptions<Content>, "onStep"> {
  readonly onStep?: (step: AcceptedStep) => void;
}

/** Asks about a reading: send, wait, fetch, open, keep, clean up. */
export async function ask(
  client: Client,
  { deviceKey, ...question }: QuestionToAsk,
  { onStep, ...options }: AskOptions<ChatResult> = {},
): Promise<Result<{ result: ChatResult; receipt: CheckedReceipt }, JourneyFailure>> {
  const cancel = options.signal && { signal: options.signal };
  const accepted = await client.chatMessages(
    { body: { ...question, deviceKey: deviceKey.publicJwk } },
    cancel,
  );
  if (!accepted.ok) return accepted;
  const { jobId } = accepted.value;
  onStep?.({ step: "accepted", jobId });
  return collectResult(client, jobId, () => fetchSealed(client, { jobId, kind: "chat" }, deviceKey, cancel), {
    ...options,
    onStep,
  });
}
