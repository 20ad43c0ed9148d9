import { fold } from "./fold.ts";
import { mendWords } from "./near.ts";

/** What a column of a table holds. */
export type Role = "name" | "value" | "unit" | "range" | "flag" | "previous" | "other";

/**
 * Words that head a column, in six languages, most telling first: the first pattern that fits gives the role.
 * Patterns are matched against folded text (lower case, no accents, no punctuation).
 */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "value",
    /^((in|within|out of|outside) range|abnormal( results?)?|normal results?|(dentro|fuera|fora) d[eo]l? (rango|intervalo|faixa|limites?|valor(es)? (normal(es)?|de referencia|normais))|(nei|fuori|entro i) limiti|(dans|hors) (les )?(normes?|limites?))$/,
  ],
  [
    "previous",
    /^(ant|last time)( |$)|\b(previous|prior|prev|last (result|value|visit|time)|historical|history|vorwerte?|vorbefunde?|vorergebnis\w*|antecedents?|anteriorites?|anterieure?s?|anterior(es)?|precedent[ei]|storico)\b/,
  ],
  [
    "range",
    /\b(refs?|refer[ei]n[cstz]\w*|riferiment\w*|normal ?werte?|normal ?bereich\w*|normal (range|value|limit)s?|normals?|ranges?|intervals?|intervall[oi]|interval[eo]s?|norme?s?|norma|norm\w+|valeurs? (normales?|usuelles?|de ref\w*)|valores? (normal\w*|de ref\w*)|valori (normali|di rif\w*)|v ?r|biological|richtwerte?|soll ?werte?|zielwerte?|limits?|expected|desirable|therapeutic|cut ?off|zakres|referans)\b|^(optimal|ideal|optimum|standards?( values?)?)$/,
  ],
  [
    "unit",
    /^(units?|einheit(en)?|unites?|unidad(es)?|unidades?|unitats?|(unita|u|um)( di mis\w*)?|u m|um|uom|uds?|dimension(en)?|masseinheit(en)?|eenheid|enhet|enhed|jednostka|jedn|j m|jm|birim|jednotka|units? of measure\w*|einh|unid)$/,
  ],
  [
    "flag",
    /^(flags?|status|abn|abn(ormal)?(ity)? flag|h ?\/ ?l|ind|indicators?|alerts?|hinweis\w*|bewertung|kennz\w*|markierung|interpretation|interpretacion|interpretazione|evaluation|alerta|alarm|note?|\+\/|out of range flag|result status|reaction|reaktion|reaccion|reazione|reacao|estado|stato|statut)$/,
  ],
  [
    "value",
    /^this time$|\b(results?|values?|current|patient( s)?|levels?|tit(?:er|re)s?|outcomes?|measurements?|actual|findings?|observed|reading|measured|aktuell\w*|messung|istwert|ergebnis(se)?|messwerte?|wert|resultate?n?|befund|resultats?|valeurs?|resultados?|valor(es)?|risultat[oi]|valor[ei]|esit[oi]|uitslag|resultaat|resultat|wynik|sonuc|vysledek|rezultat|in range|out of range|outside range|within range|abnormal|absolute?n?|absolu|abs|relative?n?|relativ[oa]s?|mic|mhk|cmi|sensitivity|susceptibility|empfindlichkeit)\b/,
  ],
  [
    "name",
    /^(items?|antigens?)$|\b(tests?|investigations?|analytes?|analysis|analyses|parameters?|parametres?|parametros?|parametri?o?|examinations?|descriptions?|components?|assays?|profiles?|markers?|biomarkers?|bezeichnung|untersuchung(en)?|analyse[nr]?|examens?|pruebas?|determinacion(es)?|determinations?|analisis|estudios?|examen(es)?|esam[ei]|analis[ie]|prov[ae]|exames?|analitos?|analit[ai]|laborwerte?|messgrosse|allergens?|allergene?s?|alergenos?|allergeni|fractions?|fraktion(en)?|fracciones|frazioni|drugs?|antibioti\w+|observations?|service|procedure|identifier|nutrients?|bepaling|analys|badanie|tetkik|vysetreni)\b/,
  ],
  [
    "other",
    /^(category|group|moderate|borderline|intermediate|deficient|deficiency|insufficient|sufficient|sufficiency|suboptimal|increased|elevated|(low|high|moderate|average|very high) risk|risk|toxic( above| level| range)?|alert level|class|klasse|classe|clase|grade)$|\b(controls?|kontrollen?|temoins?|testigo|change|delta|trend|methods?|methode[n]?|technique|metodos?|metodi?o?|metodica|specimens?|sample|material|lab|labs|laboratory|performing|comments?|remarks?|accession|codes?|loinc|snomed|cpt|id|type|date|collected|reported|sl ?no|s ?no|nr|no|price|amount)\b/,
  ],
];

/** The same in Hebrew and Arabic, in the order in which they are read. */
const FROM_RIGHT: readonly (readonly [Role, RegExp])[] = [
  ["range", /(טווח|תקין|נורמה|ייחוס|المرجع|المعدل|الطبيعي|المدى)/],
  ["unit", /(יחידות|יחידה|יחידת|الوحدة|الوحدات|وحدة)/],
  ["previous", /(קודמת|קודם|السابقة|السابق)/],
  ["value", /(תוצאה|תוצאות|ערך|النتيجة|النتائج|نتيجة)/],
  ["name", /(בדיקה|הבדיקה|בדיקות|الفحص|التحليل|الاختبار|اسم)/],
];

const patternRole = (text: string): Role | null =>
  text === "" ? null : ([...ROLES, ...FROM_RIGHT].find(([, pattern]) => pattern.test(text))?.[0] ?? null);

/** Words of headings that stay themselves with a letter misread; no analyte's name is one letter away from one. */
export const HEADING_WORDS: readonly string[] = (
  "result results resultat resultats resultado resultados risultato risultati ergebnis ergebnisse messwert befund " +
  "reference referenz referenzbereich referenzwerte referencia riferimento normalwerte normbereich interval intervalo " +
  "intervallo intervalle valeurs valores valori observed " +
  "investigation investigations parameter parametro parametros untersuchung analyse bezeichnung determinacion " +
  "component analysis examen examens prueba pruebas " +
  "einheit einheiten unites unidad unidades unidade previous historical vorwert anteriorite anterior"
).split(" ");

/** "Unit(s)" as "Units", and without the same heading said once more in another alphabet. */
const plainHeading = (heading: string): string =>
  heading
    // "R E S U LT", printed with wide letters.
    .replace(/^(?:\p{L}{1,2} ){3,}\p{L}{1,2}$/u, (spaced) => spaced.replaceAll(" ", ""))
    .replace(/(?<=\p{L})\((\p{L}{1,2})\)/gu, "$1")
    .replace(/(?![\p{Script=Latin}\p{Script=Greek}])\p{L}+/gu, (word, _at: number, whole: string) =>
      /\p{Script=Latin}{3}/u.test(whole) ? " " : word,
    )
    .replace(/^[\s/]+|[\s/]+$/g, "");

/** The role of a column with this heading, or null where the text heads nothing that we know. */
export function roleOf(heading: string): Role | null {
  // "SI units" and "Conventional units" head units like any others.
  const text = fold(plainHeading(heading)).replace(
    /\b(?:si|conv(?:entional)?|us) units?$|^units? (?:si|conv(?:entional)?|us)$/,
    "units",
  );
  if (text === "" || text.split(" ").length > 5) return null;
  if (/^%$|^\d+$/.test(text)) return null;
  return patternRole(text) ?? patternRole(mendWords(text, HEADING_WORDS) ?? "");
}

/** Which end of a range a heading names, in six languages; null where it names none. */
export function rangeEnd(heading: string): "low" | "high" | null {
  const text = fold(heading);
  if (/\b(from|von|low(er)?( limit)?|min(imum)?|untere?r?|de|desde|da|inf(erior)?|minimo)$/.test(text))
    return "low";
  return /\b(to|bis|high( limit)?|upper( limit)?|max(imum)?|obere?r?|a|ate|hasta|sup(erior)?|maximo)$/.test(
    text,
  )
    ? "high"
    : null;
}
