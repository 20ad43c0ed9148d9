import { type Provider, providerSchema } from "@serenya/contract";
import type { ItemKey, TableDep } from "../ports/table.ts";
import type { TableScanDep } from "../ports/table-scan.ts";
import { identityKey } from "../records/keys.ts";
import { profileItemSchema } from "../records/profile.ts";

export interface MendedGuards {
  readonly made: number;
  readonly removed: number;
}

/**
 * A restored table may hold a profile without the guard of its identity, or a guard without its profile: a restore
 * keeps single items whole, not transactions. Makes the one and removes the other. Nobody may be writing meanwhile.
 */
export async function mendGuards(deps: TableDep & TableScanDep): Promise<MendedGuards> {
  const owners = new Map<string, { provider: Provider; externalId: string; userId: string }>();
  const guards = new Map<string, { key: ItemKey; version: number; userId: unknown }>();
  for await (const item of deps.tableScan.scan()) {
    const profile = profileItemSchema.safeParse(item).data;
    if (profile) {
      const provider = providerSchema.parse(profile.auth_provider);
      const externalId = profile.external_id;
      owners.set(identityKey(provider, externalId).PK, { provider, externalId, userId: profile.id });
    } else if (item.PK.startsWith("IDENTITY#")) {
      const { PK, SK, version, user_id: userId } = item;
      guards.set(PK, { key: { PK, SK }, version, userId });
    }
  }
  let made = 0;
  for (const [name, { provider, externalId, userId }] of owners) {
    if (guards.has(name)) continue;
    const item = { ...identityKey(provider, externalId), version: 1, user_id: userId };
    const written = await deps.table.write([{ kind: "put", item, condition: { absent: true } }]);
    if (written.ok) made++;
  }
  let removed = 0;
  for (const [name, { key, version, userId }] of guards) {
    if (owners.get(name)?.userId === userId) continue;
    const written = await deps.table.write([{ kind: "delete", key, condition: { version } }]);
    if (written.ok) removed++;
  }
  return { made, removed };
}
