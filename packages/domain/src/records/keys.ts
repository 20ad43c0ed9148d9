import type { Provider } from "@serenya/contract";
import type { ItemKey } from "../ports/table.ts";

/** The key design of the single table: every key is made here. */
export const profileKey = (userId: string): ItemKey => ({ PK: `USER#${userId}`, SK: "PROFILE" });

/** One item an identity, written with the profile in one transaction: an index alone can't make it unique. */
export const identityKey = (provider: Provider, externalId: string): ItemKey => ({
  PK: `IDENTITY#${provider}#${externalId}`,
  SK: "GUARD",
});

/** Since when sessions stand, for everybody (account/session-epoch.ts). */
export const sessionEpochKey: ItemKey = { PK: "SYSTEM", SK: "SESSIONS" };

/** What the language model has cost today (model/day-budget.ts). */
export const modelBudgetKey: ItemKey = { PK: "SYSTEM", SK: "MODEL-BUDGET" };

/** GSI2: whose account is this identity's? */
export const externalIndexKey = (provider: Provider, externalId: string): string =>
  `EXTERNAL#${provider}#${externalId}`;

/** The sort key in both indexes. */
export const userSortKey = (userId: string): string => `USER#${userId}`;

/** Where blobs of a job are. */
export const incomingKey = (jobId: string): string => `incoming/${jobId}`;
export const outgoingKey = (jobId: string): string => `outgoing/${jobId}`;
export const stateKey = (jobId: string): string => `jobs/${jobId}`;

/** The job id of an `incoming/` key; undefined for any other key. */
export function jobIdOfIncoming(key: string): string | undefined {
  const prefix = incomingKey("");
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}
