import { type AuditEvent, everybody, type OperatorAct } from "@serenya/contract/audit";
import type { EventBlobsDep } from "../ports/blobs.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { IdsDep } from "../ports/ids.ts";
import type { EventChainDep } from "./event-chain.ts";
import { storeEvent } from "./store-event.ts";

export type AuditDeps = EventBlobsDep & EventChainDep & ClockDep & IdsDep;

/** Writes down what an operator did, at once and in the chain. `subject`: whom it concerned, if one person. */
export async function recordAct(
  deps: AuditDeps,
  {
    type,
    subject = everybody,
    details = {},
  }: { readonly type: OperatorAct } & Partial<Pick<AuditEvent, "subject" | "details">>,
): Promise<void> {
  const { reference } = await storeEvent(deps)({
    type,
    at: deps.clock.now().toISOString(),
    streamEventId: `operator-${deps.ids.uuid()}`,
    subject,
    details,
  });
  await deps.eventChain.append([reference]);
}
