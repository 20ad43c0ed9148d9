/** Why a person must look, where a language model read along: stable codes, each with a sentence in the app. */
export const modelReadsOtherwise = "model-reads-otherwise";
export const modelReadsUnitOtherwise = "model-reads-unit-otherwise";
export const modelReadsRangeOtherwise = "model-reads-range-otherwise";
export const modelDidNotSee = "model-did-not-see";
export const onlyModelRead = "only-model-read";

export const modelReasons = [
  modelReadsOtherwise,
  modelReadsUnitOtherwise,
  modelReadsRangeOtherwise,
  modelDidNotSee,
  onlyModelRead,
] as const;
export type ModelReason = (typeof modelReasons)[number];
