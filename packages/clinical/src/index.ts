export type { Analyte, BodySystem, Sex, Specimen } from "./analytes/analyte.ts";
export { analyteOf, analytes } from "./analytes/index.ts";
export { judgeReading } from "./judge/judge-reading.ts";
export { isAnalyteName } from "./names/is-analyte-name.ts";
export { convert } from "./units/convert.ts";
export { parseUnit, unitOf } from "./units/parse-unit.ts";
export type { Dimension, Unit } from "./units/unit.ts";
