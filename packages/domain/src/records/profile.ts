import {
  biometricSchema,
  consentNames,
  consentSchema,
  consentTexts,
  deviceSchema,
  languageSchema,
  type Profile,
  providerSchema,
  subscriptionSchema,
} from "@serenya/contract";
import { z } from "zod";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import type { Item, TableDep } from "../ports/table.ts";
import { profileKey } from "./keys.ts";

const sessionSchema = z.object({
  session_id: z.string(),
  /** SHA-256 of the one refresh token that is good now. */
  refresh_hash: z.string(),
  started_at: z.number(),
  expires_at: z.number(),
});

/** The profile item as it stands in the table; names, e-mail encrypted. Times in milliseconds since 1970. */
export const profileItemSchema = z.object({
  PK: z.string(),
  SK: z.literal("PROFILE"),
  GSI1PK: z.string(),
  GSI1SK: z.string(),
  GSI2PK: z.string(),
  GSI2SK: z.string(),
  version: z.int(),
  id: z.string(),
  external_id: z.string(),
  auth_provider: providerSchema,
  email: z.string(),
  name: z.string().nullable(),
  given_name: z.string().nullable(),
  family_name: z.string().nullable(),
  language: languageSchema,
  consents: z.record(z.enum(consentNames), consentSchema),
  current_subscription: subscriptionSchema,
  current_device: deviceSchema,
  current_session: sessionSchema.nullable(),
  current_biometric: biometricSchema.nullable(),
  /** Makes the pseudonym in events; gone with the account, so the events no longer name anybody. */
  event_salt: z.string(),
  counters: z.object({ sign_ins: z.int(), documents_processed: z.int(), reports_made: z.int() }),
  /** What was started on `date` (UTC), for the limits a day. */
  usage: z.object({ date: z.string(), documents: z.int(), chats: z.int(), reports: z.int() }),
  /** The day (UTC) of the latest token: nobody is counted as active twice a day. */
  active_on: z.string().default(""),
  created_at: z.number(),
  updated_at: z.number(),
});
export type ProfileItem = z.infer<typeof profileItemSchema>;

export async function loadProfile({ table }: TableDep, userId: string): Promise<ProfileItem | undefined> {
  const item = await table.get(profileKey(userId));
  return item && profileItemSchema.parse(item);
}

const changeTries = 8;

export type ProfileChange =
  | { readonly outcome: "changed"; readonly profile: ProfileItem }
  | { readonly outcome: "unchanged"; readonly profile: ProfileItem }
  | { readonly outcome: "missing" }
  | { readonly outcome: "conflict" };

/**
 * Reads a profile, lets `change` make the next one and writes it unless somebody else was faster; then again
 * from the start. `change` answers undefined to leave all as it is.
 */
export async function changeProfile(
  deps: TableDep,
  userId: string,
  change: (profile: ProfileItem) => ProfileItem | undefined,
): Promise<ProfileChange> {
  for (let attempt = 0; attempt < changeTries; attempt++) {
    const profile = await loadProfile(deps, userId);
    if (!profile) return { outcome: "missing" };
    const next = change(profile);
    if (!next) return { outcome: "unchanged", profile };
    const item = { ...next, version: profile.version + 1 };
    const written = await deps.table.write([
      { kind: "put", item: item satisfies Item, condition: { version: profile.version } },
    ]);
    if (written.ok) return { outcome: "changed", profile: item };
  }
  return { outcome: "conflict" };
}

/** The profile as its owner sees it. */
export async function presentProfile({ fieldCipher }: FieldCipherDep, item: ProfileItem): Promise<Profile> {
  const open = (field: "email" | "name" | "given_name" | "family_name") => {
    const box = item[field];
    return box === null ? null : fieldCipher.decrypt(item.id, field, box);
  };
  return {
    id: item.id,
    provider: item.auth_provider,
    email: (await open("email")) ?? "",
    name: await open("name"),
    givenName: await open("given_name"),
    familyName: await open("family_name"),
    language: item.language,
    consents: item.consents,
    consentsDue: consentNames.filter((name) => item.consents[name].version !== consentTexts[name].version),
    subscription: item.current_subscription,
    device: item.current_device,
    biometric: item.current_biometric,
    createdAt: new Date(item.created_at).toISOString(),
    updatedAt: new Date(item.updated_at).toISOString(),
  };
}
