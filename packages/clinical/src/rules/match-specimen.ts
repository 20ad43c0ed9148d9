import type { Analyte, Specimen } from "../analytes/analyte.ts";
import { saysUrine } from "../names/find-analytes.ts";
import { normaliseName } from "../names/normalise-name.ts";

/** Specimens that no analyte of ours is coded in: their rows stay without a code. */
const uncoded =
  /\b(sputum|semen|seminal|sperma|synovial|pleural|ascitic|peritoneal|body fluid|saliva|speichel|salive|cord blood|capillary blood)\b/;

/** Specimens that must be told apart from blood, by what names and headings say. */
const told: readonly (readonly [RegExp, readonly Specimen[]])[] = [
  [/\b(stool|faeces|feces|fecal|faecal|stuhl|selles|fecale?s?|heces|feci|fecali|fezes|fecais)\b/, ["stool"]],
  [
    /\b(csf|cerebrospinal|liquor|spinal fluid|lcr|lcs|liquide cephalo rachidien|liquido cefalorraquideo)\b/,
    ["spinal-fluid"],
  ],
  [
    /\b(24 ?h|24 ?hours?|24 ?hrs?|24 ?std|24 ?stunden|24 ?heures|24 ?horas|24 ?ore|sammelurin)\b/,
    ["urine-24h"],
  ],
];

const arterial = /\b(arterial|arteriell|arterielle?s?|arteriel|arterios[oa])\b/;
const venous = /\b(venous|venos|veneux|veineux|venos[oa])\b/;

/** Headings of a blood gas panel, in which "pH" is the blood's. */
const gases =
  /\b(blood gas(es)?|abg|vbg|bga|blutgas\w*|gaz du sang|gazometrie|gasometria|emogas\w*|gases (arteriales|venosos|en sangre))\b/;

/** Names that other specimens share: they need the page to say which it is. */
const needsWord: ReadonlySet<string> = new Set([
  "urine-color",
  "urine-appearance",
  "urine-sediment-bacteria",
  "urine-ph",
  "stool-occult-blood",
  "blood-ph",
  "blood-bicarbonate",
  "blood-oxygen-saturation",
]);

/**
 * The analytes among `found` that fit the specimen that name and heading state. Urine, stool and spinal fluid are
 * never assumed for a name that blood tests share, and blood never where the page says one of these.
 */
export function matchSpecimen(
  found: readonly Analyte[],
  name: string,
  section: string | null,
): readonly Analyte[] {
  const says = sayer(name, section);
  const of = (...specimens: Specimen[]) => found.filter(({ specimen }) => specimens.includes(specimen));
  if (says(uncoded)) return [];
  const special = told.find(([pattern]) => says(pattern));
  if (special) return of(...special[1]);
  if (saysUrine(name) || saysUrine(section)) return of("urine", "urine-24h");
  const gas = [
    ...(says(arterial) ? of("arterial") : says(venous) ? of("venous") : []),
    ...(says(gases)
      ? found.filter(({ system, specimen }) => system === "gases" && specimen === "blood")
      : []),
  ];
  if (gas[0]) return gas.filter(({ specimen }) => specimen === gas[0]?.specimen);
  const others = of("blood", "serum", "plasma", "body", "stool").filter(({ id }) => !needsWord.has(id));
  return others.length > 0 ? others : of("urine").filter(({ id }) => !needsWord.has(id));
}

/** Does a heading name a specimen other than blood? */
export function namesSpecimen(heading: string): boolean {
  const says = sayer(heading, null);
  return says(uncoded) || told.some(([pattern]) => says(pattern)) || saysUrine(heading);
}

/** Was whole blood tested, as in a blood gas analyser? What is judged then is not what serum's codes name. */
export function saysWholeBlood(name: string, section: string | null): boolean {
  const says = sayer(name, section);
  return says(arterial) || says(gases);
}

function sayer(name: string, section: string | null) {
  const texts = [normaliseName(name), normaliseName(section ?? "")];
  return (pattern: RegExp) => texts.some((text) => pattern.test(text));
}
