import type { Rule } from "../rule.ts";
import { absoluteCounts } from "./absolute-counts.ts";
import { anionGap } from "./anion-gap.ts";
import { bilirubinParts } from "./bilirubin-parts.ts";
import { cellIndices } from "./cell-indices.ts";
import { correctedCalcium } from "./corrected-calcium.ts";
import { differentialSum } from "./differential-sum.ts";
import { egfr } from "./egfr.ts";
import { hba1c } from "./hba1c.ts";
import { inrAndPt } from "./inr-and-pt.ts";
import { ironBinding } from "./iron-binding.ts";
import { ldlFormula } from "./ldl-formula.ts";
import { nonHdl } from "./non-hdl.ts";
import { osmolality } from "./osmolality.ts";
import { plateletAndReticulocyteProducts } from "./platelet-and-reticulocyte-products.ts";
import { printedRatios } from "./printed-ratios.ts";
import { proteinParts } from "./protein-parts.ts";
import { ureaAndNitrogen } from "./urea-and-nitrogen.ts";
import { urineRatios } from "./urine-ratios.ts";
import { vldl } from "./vldl.ts";

/** Every rule about results that depend on each other. */
export const rules: readonly Rule[] = [
  differentialSum,
  absoluteCounts,
  cellIndices,
  plateletAndReticulocyteProducts,
  nonHdl,
  ldlFormula,
  vldl,
  printedRatios,
  proteinParts,
  bilirubinParts,
  anionGap,
  egfr,
  inrAndPt,
  ironBinding,
  correctedCalcium,
  ureaAndNitrogen,
  osmolality,
  hba1c,
  urineRatios,
];
