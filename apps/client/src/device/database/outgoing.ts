import type { Kysely } from "kysely";
import type { Outgoing, Records } from "../records.ts";
import type { Changed } from "./changed.ts";
import type { Stored, Tables, ToStore } from "./tables.ts";

type OutgoingRecords = Pick<
  Records,
  "outgoing" | "addOutgoing" | "outgoingDocument" | "updateOutgoing" | "removeOutgoing"
>;

export const outgoingRecords = (db: Kysely<Tables>, changed: Changed): OutgoingRecords => ({
  outgoing: async () => {
    const rows = await db
      .selectFrom("outgoing")
      .selectAll()
      .orderBy("added_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map(toOutgoing);
  },
  addOutgoing: async ({ id, ...entry }, document) => {
    await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto("outgoing")
        .values({
          id,
          name: entry.name,
          type: entry.type,
          size: entry.size,
          added_at: entry.addedAt,
          status: entry.status,
          ...columns(entry),
        })
        .execute();
      await transaction
        .insertInto("outgoing_document")
        .values({ outgoing_id: id, bytes: document })
        .execute();
    });
    changed("outgoing");
  },
  outgoingDocument: async (id) => {
    const row = await db
      .selectFrom("outgoing_document")
      .select("bytes")
      .where("outgoing_id", "=", id)
      .executeTakeFirst();
    return row?.bytes ?? null;
  },
  updateOutgoing: async (id, change) => {
    const values = columns(change);
    if (Object.keys(values).length === 0) return;
    await db.updateTable("outgoing").set(values).where("id", "=", id).execute();
    changed("outgoing");
  },
  removeOutgoing: async (id) => {
    await db.deleteFrom("outgoing").where("id", "=", id).execute();
    changed("outgoing");
  },
});

/** The columns of the fields that are given; a field that is not given stays as it is. */
function columns(change: Partial<Outgoing>): Partial<ToStore<"outgoing">> {
  const { name, type, size, addedAt, jobId, status, stage, failure } = change;
  return {
    ...(name !== undefined && { name }),
    ...(type !== undefined && { type }),
    ...(size !== undefined && { size }),
    ...(addedAt !== undefined && { added_at: addedAt }),
    ...(jobId !== undefined && { job_id: jobId }),
    ...(status !== undefined && { status }),
    ...(stage !== undefined && { stage }),
    ...(failure !== undefined && { failure: failure && JSON.stringify(failure) }),
  };
}

const toOutgoing = (row: Stored<"outgoing">): Outgoing => ({
  id: row.id,
  name: row.name,
  type: row.type,
  size: row.size,
  addedAt: row.added_at,
  jobId: row.job_id,
  status: row.status as Outgoing["status"],
  stage: row.stage as Outgoing["stage"],
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Outgoing["failure"]),
});
