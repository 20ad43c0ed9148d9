import { fold } from "../vocabulary/fold.ts";

/** Words that reports in a language use and the other five don't, folded. */
const MARKS: Readonly<Record<string, RegExp>> = {
  en: /^(test|result|results|reference|range|patient|the|and|of|collected|report|value|unit|units|laboratory|specimen|name|age|sex|blood|normal|high|low)$/,
  de: /^(ergebnis|befund|einheit|referenzbereich|normalwert|normalbereich|patient|der|die|und|mit|probe|entnahme|entnahmedatum|labor|untersuchung|wert|geboren|geburtsdatum|leukozyten|erythrozyten|hamoglobin|thrombozyten|alter|geschlecht|seite|von|analyse|parameter)$/,
  fr: /^(resultat|resultats|unite|unites|valeurs|reference|analyses|examen|patient|le|les|et|du|des|prelevement|laboratoire|date|ne|nee|hematies|leucocytes|plaquettes|glycemie|sexe|age|homme|femme)$/,
  es: /^(resultado|resultados|unidad|unidades|valores|referencia|prueba|paciente|el|los|las|y|del|muestra|laboratorio|fecha|edad|sexo|hombre|mujer|hemoglobina|leucocitos|plaquetas|glucosa|determinacion|mujer|varon)$/,
  it: /^(risultato|risultati|unita|misura|valori|riferimento|esame|esami|paziente|il|gli|della|del|e|prelievo|laboratorio|data|eta|sesso|emoglobina|leucociti|piastrine|glicemia|esito|maschio|femmina|nato|nata)$/,
  pt: /^(resultado|resultados|unidade|unidades|valores|referencia|exame|exames|paciente|utente|o|os|da|do|e|colheita|coleta|laboratorio|data|idade|sexo|hemoglobina|leucocitos|plaquetas|glicose|masculino|feminino|nascimento)$/,
};

/** The language of a report by the words it uses (BCP 47); null where too few speak for one. */
export function findLanguage(words: readonly string[]): string | null {
  const votes = new Map<string, number>();
  for (const word of words) {
    const folded = fold(word);
    for (const [language, pattern] of Object.entries(MARKS))
      if (pattern.test(folded)) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 3 && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}
