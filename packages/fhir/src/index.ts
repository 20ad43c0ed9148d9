export type { ImportFault, ImportFaultCode } from "./in/fault.ts";
export type {
  ImportedBundle,
  ImportedReport,
  ImportedResult,
  ImportedVital,
  LeftOut,
} from "./in/imported.ts";
export { importLimits } from "./in/parse.ts";
export { readBundle } from "./in/read-bundle.ts";
export { loincNotice, ucumNotice } from "./notices.ts";
export { ucumOf } from "./out/quantity.ts";
export type { HowConfirmed, ReportToExport } from "./out/report.ts";
export { toBundle } from "./out/to-bundle.ts";
export type { Bundle } from "./r4/resources.ts";
