import type { AnalyteText } from "./catalogue.ts";
import { bloodCountTexts } from "./es/blood-count.ts";
import { withVariants } from "./with-variants.ts";

/**
 * What each analyte is and what low and high can go with, in Spanish: what the English texts say, written
 * in words that are used on both sides of the Atlantic. Names of analytes after the panels' Spanish names.
 * No clinician has signed it.
 */
export const spanishAnalytes: Readonly<Record<string, AnalyteText>> = withVariants({
  ...bloodCountTexts,
});
