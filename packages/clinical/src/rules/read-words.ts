import { normaliseName } from "../names/normalise-name.ts";

/** What a result in words says of a thing: there, not there, "normal", or none of these. */
export type WordMeaning = "negative" | "positive" | "normal" | "other";

const negative = [
  /\b(not (detected|seen|found|present|reactive|observed)|non ?reactive|negative?|neg|none|nil|no observed)\b/,
  /\b(negativ[oaei]?|negatifs?|negatives|absent(e|es|s)?|absence|assent[ei]|ausentes?|ausencia|nessun[oa]?|aucune?|keine?|pas d[eu]?)\b/,
  /\bnicht (nachweisbar|nachgewiesen|vorhanden|gefunden|gesehen|reaktiv)\b/,
  /\bno (se )?(detect\w*|observ\w*|present\w*|encontr\w*|reactiv[oa]|visualiz\w*|aprecian?)\b/,
  /\bnao (se )?(detect\w*|observ\w*|present\w*|encontr\w*|reagente|reativo|visualiz\w*)\b/,
  /\bnon (rilev\w*|present[ei]|osserva\w*|trovat[oaei]|reattiv[oa]|detect\w*|observ\w*|retrouv\w*|vus?|reacti(f|ve)|visto)\b/,
];
const positive = [
  /\b(positive?|pos|detected|reactive|present|presence|seen|found|observed|trace|traces|few|many|moderate|plenty|abundant|numerous|occasional|rare|[1-4] ?plus)\b/,
  /\b(positiv[oaei]?|positives|positivos|positivas|positifs?|presentes?|presenti|presents|presenza|presencia|presenca|vorhanden|nachgewiesen|nachweisbar|gefunden|gesehen|reaktiv|vereinzelt|massenhaft|spuren?)\b/,
  /\b(detect(e|es|ee|ees|ad[oa]s?|abile)|observ(an?|es?|ees?|ad[oa]s?|am)|rilevat[oaei]|osservat[oaei]|encontrad[oa]s?|retrouve(s|e|es)?|reagente|reativo|reactiv[oa]|reattiv[oa]|trazas?|tracce|tracos|vestigios)\b/,
];
const plusses = /(^|\s|\()([1-4]\s?\+|\++)(\s|\)|$)/;
const normal = /\b(normal|normale|within normal limits|wnl|unremarkable|unauffallig|o b|normales|normais)\b/;

/** Reads a word result. A negation wins over the word that it negates. */
export function readWords(text: string): WordMeaning {
  const name = normaliseName(text);
  if (negative.some((one) => one.test(name)) && !/\bnot negative\b/.test(name)) return "negative";
  if (plusses.test(text.trim())) return "positive";
  if (positive.some((one) => one.test(name))) return "positive";
  if (/\babnormal\b/.test(name)) return "positive";
  return normal.test(name) ? "normal" : "other";
}
