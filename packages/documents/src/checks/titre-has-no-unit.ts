import { parseUnit } from "@serenya/clinical";
import type { Check } from "./check.ts";

/**
 * "1:37 ng/dL" is no titre: a titre has no unit, so its colon is a mark that was printed badly or read wrongly. Nor
 * has a sign alone one that is of a picture: "+" before "/mm3" is the per cent of a heading, misread.
 */
export const titreHasNoUnit: Check = ({ raw, result }) => {
  const isTitre = /^[<>]?\s*\d+\s*:\s*\d+$/.test(result.printed.value);
  const isSign = result.printed.value === "+" && raw.value.some((word) => word.again !== undefined);
  return (isTitre || isSign) && parseUnit(result.printed.unit ?? "") !== null
    ? { reason: "value-unclear" }
    : null;
};
