import { type ReportResult, reportResultSchema } from "@serenya/contract";
import type { DoctorReportRecord } from "../device/records.ts";

/** What a kept report for the doctor holds; null where it can't be read any more. */
export const keptReport = ({ content }: Pick<DoctorReportRecord, "content">): ReportResult | null =>
  reportResultSchema.safeParse(content).data ?? null;
