import type { AnalyteText } from "./catalogue.ts";
import { allergyTexts } from "./es/allergy.ts";
import { autoimmunityTexts } from "./es/autoimmunity.ts";
import { bloodCellTexts } from "./es/blood-cells.ts";
import { bloodCountTexts } from "./es/blood-count.ts";
import { chemistryTexts } from "./es/chemistry.ts";
import { clottingProteinTexts } from "./es/clotting-proteins.ts";
import { gasStoolAndSpinalFluidTexts } from "./es/gases-stool-and-spinal-fluid.ts";
import { hormoneTexts } from "./es/hormones.ts";
import { immunityTexts } from "./es/immunity.ts";
import { infectionTexts } from "./es/infections.ts";
import { inflammationClottingAndHeartTexts } from "./es/inflammation-clotting-and-heart.ts";
import { liverTexts } from "./es/liver.ts";
import { medicineTexts } from "./es/medicines.ts";
import { redCellTexts } from "./es/red-cells.ts";
import { saltAndKidneyTexts } from "./es/salts-and-kidneys.ts";
import { sugarAndFatTexts } from "./es/sugar-and-fats.ts";
import { thyroidIronAndVitaminTexts } from "./es/thyroid-iron-and-vitamins.ts";
import { tumourMarkerTexts } from "./es/tumour-markers.ts";
import { urineTexts } from "./es/urine.ts";
import { urineOfADayTexts } from "./es/urine-of-a-day.ts";
import { vitalTexts } from "./es/vitals.ts";
import { withVariants } from "./with-variants.ts";

/**
 * What each analyte is and what low and high can go with, in Spanish: what the English texts say, in words
 * that are used on both sides of the Atlantic. Names after the Spanish names in ../analytes/panels.
 * No clinician has signed it.
 */
export const spanishAnalytes: Readonly<Record<string, AnalyteText>> = withVariants({
  ...bloodCountTexts,
  ...bloodCellTexts,
  ...redCellTexts,
  ...clottingProteinTexts,
  ...saltAndKidneyTexts,
  ...liverTexts,
  ...sugarAndFatTexts,
  ...thyroidIronAndVitaminTexts,
  ...inflammationClottingAndHeartTexts,
  ...chemistryTexts,
  ...hormoneTexts,
  ...immunityTexts,
  ...autoimmunityTexts,
  ...allergyTexts,
  ...infectionTexts,
  ...tumourMarkerTexts,
  ...medicineTexts,
  ...gasStoolAndSpinalFluidTexts,
  ...urineTexts,
  ...urineOfADayTexts,
  ...vitalTexts,
});
