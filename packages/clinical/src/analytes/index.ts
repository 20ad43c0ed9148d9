import type { Analyte } from "./analyte.ts";
import { allergy } from "./panels/allergy.ts";
import { autoimmunity } from "./panels/autoimmunity.ts";
import { bloodCount } from "./panels/blood-count.ts";
import { coagulation } from "./panels/coagulation.ts";
import { differential } from "./panels/differential.ts";
import { fats } from "./panels/fats.ts";
import { gases } from "./panels/gases.ts";
import { heartAndMuscle } from "./panels/heart-and-muscle.ts";
import { hormones } from "./panels/hormones.ts";
import { immunity } from "./panels/immunity.ts";
import { infections } from "./panels/infections.ts";
import { inflammation } from "./panels/inflammation.ts";
import { iron } from "./panels/iron.ts";
import { kidneys } from "./panels/kidneys.ts";
import { liver } from "./panels/liver.ts";
import { medicines } from "./panels/medicines.ts";
import { moreBloodCount } from "./panels/more-blood-count.ts";
import { moreChemistry } from "./panels/more-chemistry.ts";
import { moreCoagulation } from "./panels/more-coagulation.ts";
import { moreMedicines } from "./panels/more-medicines.ts";
import { moreThyroid } from "./panels/more-thyroid.ts";
import { moreVitamins } from "./panels/more-vitamins.ts";
import { salts } from "./panels/salts.ts";
import { stoolAndSpinalFluid } from "./panels/stool-and-spinal-fluid.ts";
import { sugar } from "./panels/sugar.ts";
import { thyroid } from "./panels/thyroid.ts";
import { traceElements } from "./panels/trace-elements.ts";
import { tumourMarkers } from "./panels/tumour-markers.ts";
import { urine } from "./panels/urine.ts";
import { urineChemistry } from "./panels/urine-chemistry.ts";
import { vitals } from "./panels/vitals.ts";
import { vitamins } from "./panels/vitamins.ts";

/** Every analyte that Serenya knows, panel by panel. */
export const analytes: readonly Analyte[] = [
  ...bloodCount,
  ...differential,
  ...salts,
  ...kidneys,
  ...liver,
  ...sugar,
  ...fats,
  ...thyroid,
  ...iron,
  ...vitamins,
  ...inflammation,
  ...coagulation,
  ...heartAndMuscle,
  ...medicines,
  ...hormones,
  ...tumourMarkers,
  ...immunity,
  ...autoimmunity,
  ...allergy,
  ...infections,
  ...moreBloodCount,
  ...moreChemistry,
  ...moreCoagulation,
  ...moreMedicines,
  ...moreThyroid,
  ...moreVitamins,
  ...gases,
  ...stoolAndSpinalFluid,
  ...traceElements,
  ...urineChemistry,
  ...urine,
  ...vitals,
];

const byId = new Map(analytes.map((analyte) => [analyte.id, analyte]));

/** The analyte of an id, or null. */
export function analyteOf(id: string): Analyte | null {
  return byId.get(id) ?? null;
}
