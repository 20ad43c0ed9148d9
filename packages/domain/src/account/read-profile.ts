import { err, type Failure, ok, type Profile, type Result } from "@serenya/contract";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import type { TableDep } from "../ports/table.ts";
import { loadProfile, presentProfile } from "../records/profile.ts";
import type { User } from "./user.ts";

/** The account. `unauthorized` when it was deleted while a token of it is still being accepted. */
export const readProfile =
  (deps: TableDep & FieldCipherDep) =>
  async (user: User): Promise<Result<Profile, Failure<"unauthorized">>> => {
    const item = await loadProfile(deps, user.userId);
    return item ? ok(await presentProfile(deps, item)) : err({ code: "unauthorized" });
  };
