import type { Kysely } from "kysely";
import type { ChatMessage, Records } from "../records.ts";
import type { Changed } from "./changed.ts";
import type { Stored, Tables } from "./tables.ts";

type MessageRecords = Pick<Records, "messages" | "addMessage" | "updateMessage">;

export const messageRecords = (db: Kysely<Tables>, changed: Changed): MessageRecords => ({
  messages: async (reportId) => {
    const rows = await db
      .selectFrom("message")
      .selectAll()
      .where("report_id", "=", reportId)
      .orderBy("at")
      .orderBy("rowid" as "id")
      .execute();
    return rows.map(toMessage);
  },
  addMessage: async ({ id, reportId, from, text, at, rows, state }) => {
    await db
      .insertInto("message")
      .values({
        id,
        report_id: reportId,
        sender: from,
        text: JSON.stringify(text),
        at,
        rows: JSON.stringify(rows),
        state,
      })
      .execute();
    changed("messages");
  },
  updateMessage: async (id, { from, text, at, rows, state }) => {
    const values = {
      ...(from !== undefined && { sender: from }),
      ...(text !== undefined && { text: JSON.stringify(text) }),
      ...(at !== undefined && { at }),
      ...(rows !== undefined && { rows: JSON.stringify(rows) }),
      ...(state !== undefined && { state }),
    };
    if (Object.keys(values).length === 0) return;
    await db.updateTable("message").set(values).where("id", "=", id).execute();
    changed("messages");
  },
});

const toMessage = (row: Stored<"message">): ChatMessage => ({
  id: row.id,
  reportId: row.report_id,
  from: row.sender as ChatMessage["from"],
  text: JSON.parse(row.text) as string[],
  at: row.at,
  rows: JSON.parse(row.rows) as number[],
  state: row.state as ChatMessage["state"],
});
