import type { Analyte } from "../analytes/analyte.ts";
import { saysUrine } from "../names/find-analytes.ts";
import { normaliseName } from "../names/normalise-name.ts";

/** Specimens that no analyte of ours is coded in: their rows stay without a code. */
const otherSpecimen =
  /\b(stool|faeces|feces|fecal|faecal|stuhl|selles|heces|feci|fezes|csf|cerebrospinal|liquor|spinal fluid|sputum|semen|seminal|synovial|pleural|ascitic|peritoneal|body fluid|saliva|speichel|salive|cord blood|arterial|arteriell|24 ?h|24 ?hours?|24 ?hrs?)\b/;

/** Urine names that other specimens share: they need the page to say urine. */
const needsUrine = new Set(["urine-ph", "urine-color", "urine-appearance", "urine-sediment-bacteria"]);

/**
 * The analytes among `found` that fit the specimen that name and heading state. Urine is never assumed for a
 * name that blood tests share, and blood never where the page says urine.
 */
export function matchSpecimen(
  found: readonly Analyte[],
  name: string,
  section: string | null,
): readonly Analyte[] {
  if (otherSpecimen.test(normaliseName(name)) || otherSpecimen.test(normaliseName(section ?? ""))) return [];
  const urine = saysUrine(name) || saysUrine(section);
  if (urine) return found.filter(({ specimen }) => specimen === "urine");
  const others = found.filter(({ specimen }) => specimen !== "urine");
  return others.length > 0 ? others : found.filter(({ id }) => !needsUrine.has(id));
}
