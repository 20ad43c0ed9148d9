import type { Kysely } from "kysely";
import type { Records } from "../records.ts";
import type { Changed } from "./changed.ts";
import type { Tables } from "./tables.ts";

type SettingRecords = Pick<Records, "setting" | "setSetting">;

export const settingRecords = (db: Kysely<Tables>, changed: Changed): SettingRecords => ({
  setting: async (name) => {
    const row = await db.selectFrom("setting").select("value").where("name", "=", name).executeTakeFirst();
    return row ? JSON.parse(row.value) : null;
  },
  setSetting: async (name, value) => {
    const text = JSON.stringify(value);
    await db
      .insertInto("setting")
      .values({ name, value: text })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: text }))
      .execute();
    changed("settings");
  },
});
