import type { EmailIndexDep, ProfileItem, TableDep } from "@serenya/domain";
import { peopleByEmail, personById } from "@serenya/domain/operate";
import { RecoverFault } from "./fault.ts";

/** The one person whom --email or --user names. */
export async function findPerson(
  deps: TableDep & EmailIndexDep,
  {
    email,
    user,
  }: { readonly email?: string | boolean | undefined; readonly user?: string | boolean | undefined },
): Promise<ProfileItem> {
  if ((typeof email === "string") === (typeof user === "string"))
    throw new RecoverFault("usage", "Name the person by --email ADDRESS or by --user ID.");
  const found =
    typeof email === "string" ? await peopleByEmail(deps, email) : await personById(deps, String(user));
  const [one, ...more] = found;
  if (!one) throw new RecoverFault("not-found", "There is no such account.");
  if (more.length > 0) {
    const ids = found.map(({ id, auth_provider }) => `${id} (${auth_provider})`).join(", ");
    throw new RecoverFault("ambiguous", `There are ${found.length} accounts: say which with --user. ${ids}`);
  }
  return one;
}
