export type { Analyte, BodySystem, Sex, Specimen } from "./analytes/analyte.ts";
export { analyteOf, analytes } from "./analytes/index.ts";
export { isAnalyteName } from "./names/is-analyte-name.ts";
export { parseUnit, unitOf } from "./units/parse-unit.ts";
export type { Dimension, Unit } from "./units/unit.ts";
