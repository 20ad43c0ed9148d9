export { developFamilies, type FamilyName, families, measureFamilies } from "./families/index.ts";
export { type HostileName, hostileDocuments } from "./hostile.ts";
export { makeReport, type ReportInput } from "./make-report.ts";
export {
  type RenderedPage,
  type RenderInput,
  renderReport,
  type Tier,
  tiers,
} from "./render/render-report.ts";
export type { Report, Truth, TruthRow } from "./truth.ts";
