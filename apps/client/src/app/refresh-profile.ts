import type { Client } from "@serenya/contract/client";
import type { Records } from "../device/records.ts";

/** Asks for the account once after unlocking: a plan or a text may have changed. Offline nothing happens. */
export async function refreshProfile(client: Pick<Client, "profileGet">, records: Records): Promise<void> {
  if (!(await records.setting("tokens"))) return;
  const answer = await client.profileGet();
  if (!answer.ok) return;
  await records.setSetting("profile", answer.value);
  await records.setSetting("consents", answer.value.consents);
}
