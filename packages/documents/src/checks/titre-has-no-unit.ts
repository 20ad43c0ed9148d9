import { parseUnit } from "@serenya/clinical";
import type { Check } from "./check.ts";

/** "1:37 ng/dL" is no titre: a titre has no unit, so its colon is a mark that was printed badly or read wrongly. */
export const titreHasNoUnit: Check = ({ result }) =>
  /^[<>]?\s*\d+\s*:\s*\d+$/.test(result.printed.value) && parseUnit(result.printed.unit ?? "") !== null
    ? { reason: "value-unclear" }
    : null;
