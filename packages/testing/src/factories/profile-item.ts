import { consentTexts } from "@serenya/contract";
import { externalIndexKey, type ProfileItem, profileKey, userSortKey } from "@serenya/domain";

const createdAt = "2026-11-02T09:00:00.000Z";

/** A valid profile item of the given user in version 1; `changes` replace whole attributes. */
export function profileItem(userId: string, changes: Partial<ProfileItem> = {}): ProfileItem {
  const externalId = `sub-of-${userId}`;
  const consent = (name: keyof typeof consentTexts) =>
    ({ version: consentTexts[name].version, method: "tick-box", givenAt: createdAt }) as const;
  return {
    ...profileKey(userId),
    SK: "PROFILE",
    GSI1PK: `EMAIL#v1#${userId.replaceAll("-", "").padEnd(64, "0")}`,
    GSI1SK: userSortKey(userId),
    GSI2PK: externalIndexKey("google", externalId),
    GSI2SK: userSortKey(userId),
    version: 1,
    id: userId,
    external_id: externalId,
    auth_provider: "google",
    email: "sealed-email",
    name: "sealed-name",
    given_name: null,
    family_name: null,
    language: "en",
    consents: {
      terms_of_service: consent("terms_of_service"),
      privacy_policy: consent("privacy_policy"),
      medical_disclaimer: consent("medical_disclaimer"),
      healthcare_consultation: consent("healthcare_consultation"),
      emergency_care_limitation: consent("emergency_care_limitation"),
    },
    current_subscription: { type: "free", status: "active", store: null, expiresAt: null },
    current_device: { platform: "web", deviceId: "00000000-0000-4000-8000-0000000000d1" },
    current_session: null,
    current_biometric: null,
    event_salt: "c2FsdC1vZi10aGUtdGVzdHM",
    counters: { sign_ins: 0, documents_processed: 0, reports_made: 0 },
    usage: { date: "2026-11-02", documents: 0, chats: 0, reports: 0 },
    active_on: "",
    created_at: Date.parse(createdAt),
    updated_at: Date.parse(createdAt),
    ...changes,
  };
}
