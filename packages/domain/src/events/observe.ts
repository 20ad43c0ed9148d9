import { hmacSha256 } from "../crypto/digest.ts";
import { fromBase64url, toBase64url } from "../crypto/encoding.ts";
import type { Change } from "../ports/table.ts";
import { type ProfileItem, profileItemSchema } from "../records/profile.ts";

export const eventTypes = [
  "user_registered",
  "user_first_login",
  "session_started",
  "session_ended",
  "consents_updated",
  "document_processed",
  "premium_feature_used",
  "subscription_upgraded",
  "subscription_changed",
  "account_deleted",
] as const;
export type EventType = (typeof eventTypes)[number];

/** What happened, to whom by pseudonym, and nothing else: no name, no address, no image of the record. */
export interface AuditEvent {
  readonly type: EventType;
  /** ISO 8601. */
  readonly at: string;
  readonly streamEventId: string;
  /** HMAC of the user id under a salt that is destroyed with the account. */
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The events that a change of the table stands for; none for the items that tell nothing new. */
export async function observe(
  change: Pick<Change, "eventId" | "at" | "oldImage" | "newImage">,
): Promise<AuditEvent[]> {
  const [before, after] = [profileOf(change.oldImage), profileOf(change.newImage)];
  const known = after ?? before;
  if (!known) return [];
  const subject = toBase64url(await hmacSha256(fromBase64url(known.event_salt), known.id));
  return happenings(before, after).map(({ type, details = {} }) => ({
    type,
    at: new Date(change.at).toISOString(),
    streamEventId: change.eventId,
    subject,
    details,
  }));
}

type Happening = { type: EventType; details?: Record<string, string | number> };

function happenings(before: ProfileItem | undefined, after: ProfileItem | undefined): Happening[] {
  if (!before && after) return [{ type: "user_registered", details: { provider: after.auth_provider } }];
  if (before && !after) return [{ type: "account_deleted" }];
  if (!before || !after) return [];
  return [
    ...sessionHappenings(before, after),
    ...subscriptionHappenings(before, after),
    ...counted("document_processed", before.counters.documents_processed, after.counters.documents_processed),
    ...counted("premium_feature_used", before.counters.reports_made, after.counters.reports_made),
    ...(sameConsents(before, after) ? [] : [{ type: "consents_updated" as const }]),
  ];
}

function sessionHappenings(before: ProfileItem, after: ProfileItem): Happening[] {
  const signedIn = after.counters.sign_ins > before.counters.sign_ins;
  if (signedIn && before.counters.sign_ins === 0)
    return [{ type: "user_first_login" }, { type: "session_started" }];
  if (signedIn) return [{ type: "session_started" }];
  return before.current_session && !after.current_session ? [{ type: "session_ended" }] : [];
}

function subscriptionHappenings(before: ProfileItem, after: ProfileItem): Happening[] {
  const [from, to] = [before.current_subscription, after.current_subscription];
  if (from.type === to.type && from.status === to.status) return [];
  const isUpgrade = from.type === "free" && to.type === "premium";
  return [
    {
      type: isUpgrade ? "subscription_upgraded" : "subscription_changed",
      details: { from: from.type, to: to.type, status: to.status },
    },
  ];
}

const counted = (type: EventType, before: number, after: number): Happening[] =>
  after > before ? [{ type, details: { count: after } }] : [];

const sameConsents = (before: ProfileItem, after: ProfileItem): boolean =>
  JSON.stringify(before.consents) === JSON.stringify(after.consents);

const profileOf = (image: unknown): ProfileItem | undefined => profileItemSchema.safeParse(image).data;
