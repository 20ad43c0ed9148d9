import { fold } from "./fold.ts";
import { HEADING_WORDS } from "./headings.ts";
import { mendWords } from "./near.ts";

/** A label as printed, or with a letter misread. */
function isNear(text: string, label: RegExp): boolean {
  if (label.test(fold(text))) return true;
  const mended = text.length > 40 ? null : mendWords(text, HEADING_WORDS);
  return mended !== null && label.test(mended);
}

/** "Result:" and its like: what follows is a value whose name stands elsewhere. */
export const isResultLabel = (text: string): boolean => isNear(text, RESULT_LABEL);

const RESULT_LABEL =
  /^(results?|your results?|values?|measured value|observed value|current( result| value)?|ergebnis(se)?|wert|messwert|resultats?|valeurs?|resultados?|valor(es)?|valor (obtido|obtenido|encontrado)|risultat[oi]|valor[ei]|esito|finding)$/;

/** "Reference range:" and its like: what follows is a range whose row stands elsewhere. */
export const isRangeLabel = (text: string): boolean => isNear(text, RANGE_LABEL);

const RANGE_LABEL =
  /^((biological |lab |normal |adult )?(reference|ref|normal|expected|target|standard|optimal|healthy|desired)( (range|interval|value|limit|level)s?)?|(normal|ref) ?(range|interval|value)s?|range|normalwerte?|normalbereich|referenz(bereich|werte?|intervall)?|norm|sollwerte?|(valeurs?|intervalle?) (de reference|normales?|usuelles?)|normes?|valor(es)? (de )?(referencia|normal(es|is)?|ref)|intervalo (de referencia|biologico.*)|rango( de referencia| normal)?|valori (di riferimento|normali)|intervallo di riferimento|(vr|vn|v r))$/;

/** "Valeursde reference Valeurs de reference": labels of several ranges in one line, with or without their white space. */
export function holdsOnlyRangeLabels(text: string): boolean {
  const words = mendWords(text, HEADING_WORDS) ?? fold(text);
  return RANGE_LABELS_UNSPACED.test(words.replace(/[^a-z]+/g, ""));
}

const RANGE_LABELS_UNSPACED = new RegExp(
  RANGE_LABEL.source.replace(/ \??/g, "").replace(/^\^(.*)\$$/, "^(?:$1)+$"),
);

/** Words that name a band of a range: sex, age, risk. Folded, in six languages. */
export const BAND_WORD =
  /^(m|f|h|w|male|males|female|females|men|women|man|woman|boys?|girls?|adults?|child(ren)?|infants?|newborns?|mann|manner|frau|frauen|kinder|erwachsene|mannlich|weiblich|homme|hommes|femme|femmes|enfants?|hombres?|mujer(es)?|ninos?|varon(es)?|uomo|uomini|donna|donne|maschi|femmine|bambini|homem|homens|mulher(es)?|masculino|feminino|femenino|normal|low|high|very|borderline|optimal|near|cercano|proximo|vicino|proche|al|above|desirable|wunschenswert|souhaitable|deseable|desejavel|desiderabile|optim[oae]l?|otimo|ottimale|limitrofe|limite|alto|alta|elevad[oa]|elevato|eleve|bajo|baja|baixo|basso|hoch|niedrig|erhoht|aumentad[oa]|insuficien(te|cia)|deficien(te|cia)|suficien(te|cia)|deficien(t|cy)|insufficien(t|cy)|sufficien(t|cy)|toxic(ity)?|negative|positive|equivocal|non|reactive|prediabet(es|ic)|diabet(es|ic)|risk|moderate|weak(ly)?|strong(ly)?|schwach|stark|faible|fort|debole|forte|debil|fuerte|fraco|average|fasting|random|pregnan(t|cy)|follicular|luteal|midcycle|ovulat(ion|ory)|(pre|post)?menopaus\w*|phase|trimester|first|second|third|1st|2nd|3rd|(1er|[12]e(re)?|[23]e?me|2nd|primer|segundo|tercer|primo|secondo|terzo)|trimestre|si|se|if|wenn|falls|negati[fv][oea]?|positi[fv][oea]?|immunit[ye]|inmun[eo]|inmunidad|imun[eo]|imunidade|no|nao|reactiv[oa]|reactif|reattivo|reagente|reativo|years?|yrs?|months?|days?|weeks?|y|yo|and|or|to|of|up|less|more|below|under|over|above|between|from|unter|uber|bis|hasta|menor|mayor|maior|inferior|inferieur|superior|superieur|than|greater|day|smokers?|nonsmokers?|am|pm|morning|evening|acceptable|critical|elevated|increased|mild|severe|tanner|stage|class|klasse|classe|clase|grade|grado|ii|iii|iv|v|i)$/;
