import type { Analyte } from "../analytes/analyte.ts";
import { analytes } from "../analytes/index.ts";
import { findAnalytes } from "../names/find-analytes.ts";
import { normaliseName } from "../names/normalise-name.ts";

/** What stands between a name and a remark that the laboratory put into the same cell. */
const separator = /\s+[-\u2013\u2014*#/]+\s+|\s*[:;,*([]\s*/g;

/** Remarks of words that names have as well: on repeating it, on treatment, on whose it is, on what is normal. */
const remark =
  /\b(repeat\w*|recheck\w*|treatment|known|reviewed|checked|verifi\w*|comprobad\w*|gepruft|fine|normal (for|para|pour|per|fur)|patient\w*|pacient\w*|pazient\w*|repetir|tratamiento|tratamento|control en|visto|bien|bem|recontroler|connu\w*|traitement|vu par|kontrolle|bekannt\w*|therapie|arzt|ripetere|not[oi]|terapia|mesi|meses|mois|monaten?|months?|medico|sistema|systeme?|action|accion|aucune|attes[oi])\b/;

/** Specimens and the like that change what a name means, beyond the words of the names that are known. */
const changes =
  /^(\d.*|\p{L}|sweat|aspirat\w*|drain\w*|dialys\w*|fluids?|bile|bilis|amnio\w*|vitre\w*|tears?|nasal|gastri\w*|wound|tissue|hair|nails?|swab|milk|cyst|pus|schweiss|punktat\w*|erguss\w*|fruchtwasser|galle|sueur|ponction|liquides?|epanchement|sudor\w*|liquidos?|derrame|suor|pleur\w*|ascit\w*|sinovial\w*|synovial\w*|articular\w*|peritone\w*|pericard\w*|plasma\w*|free|frei\w*|libre|liber[oa]|livre|ioni\w*|ratio|clearance|excret\w*|fraction\w*|index|post|pre|peak|trough|after|before|nach|vor|stimul\w*|antibod\w*|antigen\w*|receptor|isoenzym\w*|crystals?)$/u;

/** Words that join others and say nothing themselves. */
const joining = new Set(
  "a an the of in on at to by and or no not nao is it de des du del della di da do la le les el lo los il un una une en et y e o non nicht ohne sin sans senza sem der die das den dem im am bei mit und a al alla na two dos due duas deux zwei".split(
    " ",
  ),
);

let vocabulary: ReadonlySet<string> | undefined;

/** Every word of every name that is known. */
function wordsOfNames(): ReadonlySet<string> {
  vocabulary ??= new Set(
    analytes.flatMap(({ names }) => Object.values(names).flatMap((list) => normaliseName(list).split(" "))),
  );
  return vocabulary;
}

export interface NameFound {
  readonly analytes: readonly Analyte[];
  /** The name as it stands was known; else something behind it was taken for a remark. */
  readonly asPrinted: boolean;
}

/**
 * The analytes that a printed name can mean, also where a remark stands in the same cell ("Potassium - haemolysed,
 * repeat"): a remark must not hide what was measured, nor how urgent it is. A name that is known as it stands is
 * left alone. What stands behind a known name is a remark only when none of its words could change the name.
 */
export function findBesideRemark(name: string): NameFound {
  const whole = findAnalytes(name);
  if (whole.length > 0) return { analytes: whole, asPrinted: true };
  for (const { index } of name.matchAll(separator)) {
    const found = isRemark(normaliseName(name.slice(index))) ? findAnalytes(name.slice(0, index).trim()) : [];
    if (found.length > 0) return { analytes: found, asPrinted: false };
  }
  return { analytes: [], asPrinted: true };
}

function isRemark(tail: string): boolean {
  if (remark.test(tail)) return true;
  const words = tail.split(" ").filter((word) => word !== "" && !joining.has(word));
  return words.length > 0 && !words.some((word) => changes.test(word) || wordsOfNames().has(word));
}
