import type { TableDep } from "../ports/table.ts";
import { sessionEpochKey } from "../records/keys.ts";
import type { SessionRecord } from "./session.ts";

/**
 * Sessions that began at this time (ms since 1970) or before don't stand any more, whoever's they are: one item of the
 * table, so that one write ends all of them. 0 where nobody ever did that.
 */
export async function loadSessionEpoch({ table }: TableDep): Promise<number> {
  const item = await table.get(sessionEpochKey);
  return typeof item?.valid_after === "number" ? item.valid_after : 0;
}

export const standsAfter = ({ started_at }: Pick<SessionRecord, "started_at">, epoch: number): boolean =>
  started_at > epoch;
