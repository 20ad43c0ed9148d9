import type { AnalyteText } from "./catalogue.ts";
import { bloodCountTexts } from "./es/blood-count.ts";
import { gasStoolAndSpinalFluidTexts } from "./es/gases-stool-and-spinal-fluid.ts";
import { inflammationClottingAndHeartTexts } from "./es/inflammation-clotting-and-heart.ts";
import { liverTexts } from "./es/liver.ts";
import { medicineTexts } from "./es/medicines.ts";
import { saltAndKidneyTexts } from "./es/salts-and-kidneys.ts";
import { sugarAndFatTexts } from "./es/sugar-and-fats.ts";
import { thyroidIronAndVitaminTexts } from "./es/thyroid-iron-and-vitamins.ts";
import { urineTexts } from "./es/urine.ts";
import { urineOfADayTexts } from "./es/urine-of-a-day.ts";
import { vitalTexts } from "./es/vitals.ts";
import { withVariants } from "./with-variants.ts";

/**
 * What each analyte is and what low and high can go with, in Spanish: what the English texts say, written
 * in words that are used on both sides of the Atlantic. Names of analytes after the panels' Spanish names.
 * No clinician has signed it.
 */
export const spanishAnalytes: Readonly<Record<string, AnalyteText>> = withVariants({
  ...bloodCountTexts,
  ...saltAndKidneyTexts,
  ...liverTexts,
  ...sugarAndFatTexts,
  ...thyroidIronAndVitaminTexts,
  ...inflammationClottingAndHeartTexts,
  ...medicineTexts,
  ...gasStoolAndSpinalFluidTexts,
  ...urineTexts,
  ...urineOfADayTexts,
  ...vitalTexts,
});
