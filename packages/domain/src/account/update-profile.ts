import {
  err,
  type Failure,
  type Input,
  type Operations,
  ok,
  type Profile,
  type Result,
} from "@serenya/contract";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { changeProfile, type ProfileItem, presentProfile } from "../records/profile.ts";
import { acceptConsents } from "./consents.ts";
import type { User } from "./user.ts";

type Changes = Input<Operations["profileUpdate"]>["body"];
type NameField = "name" | "given_name" | "family_name";

/** Changes what is named and leaves the rest. */
export const updateProfile =
  (deps: TableDep & FieldCipherDep & ClockDep) =>
  async (
    user: User,
    changes: Changes,
  ): Promise<Result<Profile, Failure<"consent_outdated" | "profile_conflict" | "unauthorized">>> => {
    const consents = acceptConsents(changes.consents ?? {}, deps.clock.now());
    if (!consents.ok) return consents;
    const names = await encryptedNames(deps, user.userId, changes);
    const changed = await changeProfile(deps, user.userId, (profile) => ({
      ...profile,
      ...names,
      ...(changes.language !== undefined && { language: changes.language }),
      ...(changes.biometric !== undefined && { current_biometric: changes.biometric }),
      consents: { ...profile.consents, ...consents.value },
      updated_at: deps.clock.now().getTime(),
    }));
    if (changed.outcome === "missing") return err({ code: "unauthorized" });
    if (changed.outcome === "conflict") return err({ code: "profile_conflict" });
    return ok(await presentProfile(deps, changed.profile));
  };

async function encryptedNames(
  { fieldCipher }: FieldCipherDep,
  userId: string,
  { name, givenName, familyName }: Changes,
): Promise<Partial<Pick<ProfileItem, NameField>>> {
  const given: [NameField, string | null | undefined][] = [
    ["name", name],
    ["given_name", givenName],
    ["family_name", familyName],
  ];
  const boxes: Partial<Pick<ProfileItem, NameField>> = {};
  for (const [field, text] of given) {
    if (text === undefined) continue;
    boxes[field] = text === null ? null : await fieldCipher.encrypt(userId, field, text);
  }
  return boxes;
}
