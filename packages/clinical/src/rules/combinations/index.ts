import type { Combination } from "./combination.ts";
import { glucoseWithKetones } from "./glucose-with-ketones.ts";
import { liverWithInr } from "./liver-with-inr.ts";
import { plateletsWithHemoglobin } from "./platelets-with-hemoglobin.ts";
import { potassiumWithCreatinine } from "./potassium-with-creatinine.ts";
import { sodiumWithGlucose } from "./sodium-with-glucose.ts";

/** Every combination of results that raises a step. */
export const combinations: readonly Combination[] = [
  potassiumWithCreatinine,
  plateletsWithHemoglobin,
  glucoseWithKetones,
  sodiumWithGlucose,
  liverWithInr,
];
