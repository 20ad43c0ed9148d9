import { writeDoctorReport } from "@serenya/clinical";
import { ok } from "@serenya/contract";
import { parseRequest } from "../jobs/store-request.ts";
import type { Work } from "../jobs/work.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { TableDep } from "../ports/table.ts";
import { uncountReport } from "./count-report.ts";
import { storedOrderSchema } from "./order-report.ts";

/** Readings become a report for a doctor. */
export const reportWork: Work<ClockDep & TableDep> = {
  async make({ clock }, { jobId, bytes, enter }) {
    await enter("writing");
    const order = storedOrderSchema.parse(parseRequest(bytes));
    const report = writeDoctorReport(order);
    return ok({ result: { jobId, kind: "report", writtenAt: clock.now().toISOString(), report } });
  },
  afterGivingUp: uncountReport,
};
