import { err, ok, type Result } from "@serenya/contract";
import { type EmailPeppers, pepperedKey } from "../crypto/email-index.ts";
import { toBase64 } from "../crypto/encoding.ts";
import type { FieldCipherDep } from "../crypto/field-cipher.ts";
import { secretKeptMinutes } from "../crypto/secret-cache.ts";
import type { TableDep } from "../ports/table.ts";
import type { TableScanDep } from "../ports/table-scan.ts";
import { changeProfile, type ProfileItem } from "../records/profile.ts";
import { allProfiles, forEach } from "./profiles.ts";

const atOnce = 10;

/** Step 1: a new pepper, by which new accounts are filed from now on. The old ones stay: looking up tries each. */
export function addPepper(held: EmailPeppers, now: Date): EmailPeppers {
  const numbers = Object.keys(held.peppers).map((version) => Number(/^v(\d+)$/.exec(version)?.[1] ?? 0));
  const current = `v${Math.max(...numbers) + 1}`;
  const fresh = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  return { current, currentSince: now.getTime(), peppers: { ...held.peppers, [current]: fresh } };
}

export interface RekeyCounts {
  readonly seen: number;
  readonly rekeyed: number;
}

/**
 * Step 2: files every account under the current pepper. It can break off and begin again at any time; what is done
 * stays done. Sign-in goes by the provider's identity and never looks here.
 */
export async function rekeyAll(
  deps: TableDep & TableScanDep & FieldCipherDep,
  held: EmailPeppers,
  onProgress: (counts: RekeyCounts) => void = () => {},
): Promise<RekeyCounts> {
  const counts = { seen: 0, rekeyed: 0 };
  await forEach(allProfiles(deps), atOnce, async (profile) => {
    if (await rekey(deps, held, profile)) counts.rekeyed++;
    counts.seen++;
    if (counts.seen % 500 === 0) onProgress({ ...counts });
  });
  return counts;
}

async function rekey(
  deps: TableDep & FieldCipherDep,
  held: EmailPeppers,
  seen: ProfileItem,
): Promise<boolean> {
  if (isCurrent(held, seen)) return false;
  const key = await pepperedKey(held, await deps.fieldCipher.decrypt(seen.id, "email", seen.email));
  const changed = await changeProfile(deps, seen.id, (profile) =>
    profile.email === seen.email ? { ...profile, GSI1PK: key } : undefined,
  );
  if (changed.outcome === "conflict") throw new Error("a profile kept changing");
  return changed.outcome === "changed";
}

const isCurrent = ({ current }: EmailPeppers, { GSI1PK }: ProfileItem): boolean =>
  GSI1PK.startsWith(`EMAIL#${current}#`);

export type DropRefusal =
  | { readonly code: "too-soon"; readonly until: Date }
  | { readonly code: "still-in-use"; readonly accounts: number }
  | { readonly code: "nothing-to-drop" };

/** Step 3: the old peppers go, once no account is filed under them and no process can file one any more. */
export async function dropOldPeppers(
  deps: TableScanDep,
  held: EmailPeppers,
  now: Date,
): Promise<Result<EmailPeppers, DropRefusal>> {
  if (Object.keys(held.peppers).length === 1) return err({ code: "nothing-to-drop" });
  const until = new Date((held.currentSince ?? 0) + (secretKeptMinutes + 1) * 60_000);
  if (now < until) return err({ code: "too-soon", until });
  let accounts = 0;
  for await (const profile of allProfiles(deps)) if (!isCurrent(held, profile)) accounts++;
  if (accounts > 0) return err({ code: "still-in-use", accounts });
  const kept = held.peppers[held.current];
  if (kept === undefined) throw new Error("the current pepper is not there");
  return ok({ ...held, peppers: { [held.current]: kept } });
}
