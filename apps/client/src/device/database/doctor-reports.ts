import type { Kysely } from "kysely";
import type { Records } from "../records.ts";
import type { Changed } from "./changed.ts";
import type { Tables } from "./tables.ts";

type DoctorReportRecords = Pick<Records, "doctorReports" | "addDoctorReport">;

export const doctorReportRecords = (db: Kysely<Tables>, changed: Changed): DoctorReportRecords => ({
  doctorReports: async () => {
    const rows = await db
      .selectFrom("doctor_report")
      .selectAll()
      .orderBy("made_at", "desc")
      .orderBy("id")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      madeAt: row.made_at,
      reportIds: JSON.parse(row.report_ids) as string[],
      content: JSON.parse(row.content) as unknown,
    }));
  },
  addDoctorReport: async ({ id, madeAt, reportIds, content }) => {
    const values = {
      made_at: madeAt,
      report_ids: JSON.stringify(reportIds),
      content: JSON.stringify(content),
    };
    await db
      .insertInto("doctor_report")
      .values({ id, ...values })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(values))
      .execute();
    changed("doctor-reports");
  },
});
