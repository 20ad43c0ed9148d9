export { parseUnit, unitOf } from "./units/parse-unit.ts";
export type { Dimension, Unit } from "./units/unit.ts";
