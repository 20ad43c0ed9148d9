import { createContext, use } from "react";
import type { Report } from "../../device/records.ts";

export const ReportContext = createContext<Report | null>(null);

/** The report that this screen is about; it follows changes in the database. */
export function useReport(): Report {
  const report = use(ReportContext);
  if (!report) throw new Error("no report: the screen stands outside of /report/$id");
  return report;
}
