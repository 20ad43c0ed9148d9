import { type Analyte, findAnalytes } from "@serenya/clinical";
import { fold } from "./fold.ts";

/**
 * "Normal" beside the name of something that is measured: the word judges a number that stands elsewhere, in a card or
 * under a scale. It is a result only of what is judged by looking ("Urobilinogen: normal").
 */
export function isStatusOf(name: string, value: string): boolean {
  if (!STATUS.test(fold(value))) return false;
  const analytes = findAnalytes(name);
  return !analytes.some((a) => a.expected !== undefined || a.descriptive) || analytes.some(isMeasuredOnly);
}

const isMeasuredOnly = (analyte: Analyte): boolean =>
  !("words" in analyte.codes) && analyte.expected === undefined && !analyte.descriptive;

const STATUS =
  /^(normal\w*|in range|within range|out of range|optimal\w*|ok|low|high|alto|alta|bajo|baja|basso|bassa|baixo|baixa|hoch|niedrig|erhoht|erniedrigt|eleve|bas|haut|borderline|limite|grenzwertig|desirable|good|gut|bon|bien|buono|bom)$/;
