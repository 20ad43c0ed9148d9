import { isAnalyteName } from "@serenya/clinical";
import { fold } from "./fold.ts";
import { mendWords } from "./near.ts";

/**
 * Names of lines that stand in or around a table and are not results: sample, method, identity, remarks.
 * Matched at the beginning of the folded name.
 */
const NOT_RESULTS =
  /^(soit|entspricht|dossier|petition|peticion|equivale(nte)? a|i e|primary sample type|sample|specimen|method|methode|methodology|metodo|metodica|technique|technik|technology|instruments?|kit|lot|analy[sz]er|device|remarks?|comments?|kommentar|commentaires?|comentarios?|commento|bemerkung|notes?|nota|hinweis|disclaimer|clinical (significance|notes?|history|correlation|details|information|observations?|remarks)|interpretation|impression|conclusion|diagnos\w*|advised?|advice|recommend\w*|instructions?|accession|barcode|order|bill\w*|invoice|receipt|patient|name|address|adresse|phone|telephone|tel|mob(ile)?|fax|e ?mail|website|www|age|sex|gender|dob|date|birth|geburt\w*|geschlecht|alter|sexe|sexo|sesso|edad|eta|idade|age|ne e le|fecha|datum|data|collected|received|reported|registered|printed|generated|released|approved|verified|validated|authori[sz]ed|checked|signed|prepared|doctor|dr|referr\w*|ref (by|no|doctor)|physician|consultant|client|clinic|hospital|lab(oratory)?( id| no| number)?|report|status|page|seite|pagina|passport|id|uhid|mrn|pid|visit|ward|bed|room|time|turnaround|end of report|thanks|processed by|performed (at|by)|material|probe|probenmaterial|entnahme|eingang|ausgang|befunddatum|einsender|arzt|prelev\w*|echantillon|muestra|campione|prelievo|amostra|colheita|coleta|medico|medecin|patiente?|paciente|paziente|utente|hours? fasting|fasting status|fasting|source|container|volume collected|weight|height|bmi|body mass|blood pressure|bp|systol\w*|diastol\w*|sistol\w*|pulse|puls|pouls|pulso|heart rate|temperature|temp|spo2|oxygen saturation|respiratory rate|total amount|amount|price|total due|subtotal|tax|vat|mwst|insurance|copy to|cc|ref no|account)\b/;

/** Names that begin like one of those and are results all the same. */
const RESULTS_AFTER_ALL =
  /^(sex hormone|sample (index|to cutoff|cut)|data? ?r|patient (s )?(pt|value|inr|aptt|plasma|time)|fasting (blood|plasma|glucose|sugar|insulin|serum|lipid)|lab(oratory)? ratio|data|temp\w+ insulin|volume|specimen (gravity)|ph|time to|page \d)/;

/** Those of them that stay themselves with a letter misread. */
const NOT_RESULT_WORDS: readonly string[] = (
  "specimen material methode method technique patient patiente paciente paziente collected received reported printed " +
  "geschlecht entnahme eingang address adresse telephone physician comment comments kommentar interpretation " +
  "prelevement echantillon muestra campione prelievo amostra colheita laboratory accession barcode registered"
).split(" ");

/** "Sample No", "Reg. nr": what follows counts or registers. */
const NUMBERED =
  /^(?!total ).*\b(?:no|nr|num|number|nummer|numero|reg)$|\S (?:page|seite|pagina|pag|hoja|folha|blatt)$|\b(?:page|seite|pagina|pag|hoja|folha|blatt) \d{1,3} (?:of|de|von|di|sur|da|van)$/;

/** True for lines such as "Sample: Serum", "Method: ELISA", "Patient ID". */
export function isKnownNonResult(name: string): boolean {
  const text = fold(name);
  if (RESULTS_AFTER_ALL.test(text)) return false;
  // "Fasting triglycerides" is a result, "Fasting: yes" is none.
  if (text.startsWith("fasting ") && isAnalyteName(text.slice(8))) return false;
  if (NOT_RESULTS.test(text) || NUMBERED.test(text)) return true;
  const [first = ""] = text.split(" ");
  return mendWords(first, NOT_RESULT_WORDS) !== null && !isAnalyteName(name);
}

/** "soit", "i.e.": what follows says the result above once more in another unit. */
export const isRestated = (text: string): boolean =>
  /^(soit|entspricht|equivale(nte)? a|i e)$/.test(fold(text));

/** "Method: ISE", "Método: Hexoquinasa": a method that is called so. */
export const isNamedMethod = (text: string): boolean =>
  /^(method|methode|methodology|metodo|technique|tecnica)\b\s*\S/.test(fold(text));

/** Notes under a name that add nothing to it: how it was measured, from what. "Serum sodium level" is a name. */
export const isMethodNote = (text: string): boolean =>
  (/^(calc(ulated|ulation)?|measured|derived|computed|berechnet|calcule|calculado|calcolato|method|methode|metodo|technique|sample|specimen|instrument|serum|plasma|whole blood|edta|urine|material|probe|kit)\b/.test(
    fold(text),
  ) ||
    /^\(?(?:method|calculated|serum|plasma|whole blood|edta)/i.test(text) ||
    TECHNIQUE.test(fold(text))) &&
  !(/^(serum|plasma|urine|calculated|measured)\b/i.test(text) && isAnalyteName(text));

/** How something was measured, or a line of facts that are no results. */
export const isNote = (text: string): boolean => isMethodNote(text) || isKnownNonResult(text);

/** How laboratories measure, and nothing else on the line. */
const TECHNIQUE =
  /^((e?clia|cmia|elisa|elfa|eia|ria|hplc|lc ms( ms)?|gc ms|ise|icp ms|ifa|iif|pcr|rt pcr|naat|nephelometry|turbidimetry|immunoturbidimetr\w*|spectrophotometr\w*|photometr\w*|colou?rimetr\w*|kinetic|enzymatic|hexokinase|god pod|gpo pap|chod pap|uricase|urease|biuret|bcg|jaffe|ifcc|direct|indirect|automated|impedance|flow cytometry|microscopy|westergren|capillary|chemiluminescence|quimioluminiscencia|quimioluminescencia|chemilumineszenz|chimiluminescence|chemiluminescenza|electrical|sls|dc detection|with|without|p5p|uv|method)( |$))+$/;

/** "Dr. N. N., MD Pathology", "Medical Technologist": who signed, by degree or post, in letters alone. */
export const isSignature = (text: string): boolean =>
  !/\d/.test(text) &&
  /\b(?:MBBS|MBChB|M\.?D\.?,? \(?Path\w*|DNB|FCPS|FRCPath|M\.? ?Phil|D\.?M\.?L\.?T|(?:pathologist|haematologist|hematologist|technologist|technician|professor|consultant)s?$|(?:assoc(?:iate|\.)|asst\.?|assistant) prof)/i.test(
    text,
  );

/** A line with a telephone's number, as letterheads and footers print it; "pH: 7.35" is none. */
export const isContact = (text: string): boolean =>
  /\b(?:helpline|toll.free|customer care|whatsapp)\b|\bwww\.|https?:|@\w+\./i.test(text) ||
  /\b(?:tel|fax|phone|telefon|telefax|téléphone|teléfono|telefono|telefone)\b[.:]?\s*\+?[\d(]|\b(?:ph|mob(?:ile)?|cell)\b[.:]?\s*:?\s*\+?\d[\d\s()/-]{6,}/iu.test(
    text,
  );

/** "Page No: 1 of 2" where a value would stand: a footer beside a laboratory's name. */
export const isPageCount = (text: string): boolean =>
  /^(page|pagina|seite|pag|pg)\s?(no|nr|n)?\s?\d/.test(fold(text).replace(/(?<=page)(?=no)/, " "));
