export { developFamilies, type FamilyName, families, measureFamilies } from "./families/index.ts";
export { type HostileName, hostileDocuments } from "./hostile.ts";
export { makeReport, type ReportInput } from "./make-report.ts";
export type { Report, Truth, TruthRow } from "./truth.ts";
