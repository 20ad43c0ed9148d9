import { normaliseName } from "../names/normalise-name.ts";

/** What a result in words says of a thing: there, not there, "normal", or none of these. */
export type WordMeaning = "negative" | "positive" | "normal" | "other";

const negative =
  /\b(not (detected|seen|found|present|reactive|observed)|non ?reactive|negative?|neg|negativ[oae]?|negatif|absent[e]?|absence|nil|none|no (se )?(detecta|detectado|observa|observed)|nao (detectado|reagente|reativo)|non (rilevat[oaei]|detecte|reattivo|reactif)|nicht (nachweisbar|nachgewiesen)|assente|assenti|ausencia|keine?|nessun[oa]?|aucune?|ausentes)\b/;
const positive =
  /\b(positive?|pos|positiv[oae]?|positif|detected|reactive|present[e]?|presence|trace|traces|spuren?|trazas?|tracce|tracos|vestigios|few|many|moderate|plenty|abundant|numerous|occasional|rare|detectado|reagente|reativo|nachweisbar|vereinzelt|massenhaft|[1-4] ?plus)\b/;
const plusses = /(^|\s|\()([1-4]\s?\+|\++)(\s|\)|$)/;
const normal = /\b(normal|normale|within normal limits|wnl|unremarkable|unauffallig|o b|normales|normais)\b/;

/** Reads a word result. A negation wins over the word that it negates. */
export function readWords(text: string): WordMeaning {
  const name = normaliseName(text);
  if (negative.test(name) && !/\bnot negative\b/.test(name)) return "negative";
  if (plusses.test(text.trim())) return "positive";
  if (positive.test(name)) return "positive";
  if (/\babnormal\b/.test(name)) return "positive";
  return normal.test(name) ? "normal" : "other";
}
