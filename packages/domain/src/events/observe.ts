import type { AuditEvent, EventType } from "@serenya/contract/audit";
import { hmacSha256 } from "../crypto/digest.ts";
import { fromBase64url, toBase64url } from "../crypto/encoding.ts";
import type { Change } from "../ports/table.ts";
import { type ProfileItem, profileItemSchema } from "../records/profile.ts";

/** The events that a change of the table stands for; none for the items that tell nothing new. */
export async function observe(
  change: Pick<Change, "eventId" | "at" | "oldImage" | "newImage">,
): Promise<(AuditEvent & { readonly type: EventType })[]> {
  const [before, after] = [profileOf(change.oldImage), profileOf(change.newImage)];
  const known = after ?? before;
  if (!known) return [];
  const subject = await pseudonymOf(known);
  return happenings(before, after).map(({ type, details = {} }) => ({
    type,
    at: new Date(change.at).toISOString(),
    streamEventId: change.eventId,
    subject,
    details,
  }));
}

/** Who somebody is in events: HMAC of the user id under a salt that goes with the account. */
export const pseudonymOf = async ({
  event_salt,
  id,
}: Pick<ProfileItem, "event_salt" | "id">): Promise<string> =>
  toBase64url(await hmacSha256(fromBase64url(event_salt), id));

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
