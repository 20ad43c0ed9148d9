import type { EmailIndexDep } from "../crypto/email-index.ts";
import type { TableDep } from "../ports/table.ts";
import { loadProfile, type ProfileItem, profileItemSchema } from "../records/profile.ts";

/**
 * The accounts of an e-mail address, under whatever pepper they were filed: two, where somebody came by both
 * providers. The index may lag behind an onboarding of a moment ago.
 */
export async function peopleByEmail(deps: TableDep & EmailIndexDep, email: string): Promise<ProfileItem[]> {
  const found: ProfileItem[] = [];
  for (const key of await deps.emailIndex.keysFor(email)) {
    for (const item of await deps.table.query("GSI1", key)) found.push(profileItemSchema.parse(item));
  }
  return [...new Map(found.map((profile) => [profile.id, profile])).values()];
}

/** The account of a user id, as a list of one or none. */
export async function personById(deps: TableDep, userId: string): Promise<ProfileItem[]> {
  const profile = await loadProfile(deps, userId);
  return profile ? [profile] : [];
}
