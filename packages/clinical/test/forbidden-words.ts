/** Orders, doses, verdicts and comfort that no text may give, by language; "|" between patterns of whole words. */
const forbidden: Readonly<Record<string, string>> = {
  en: "you have (?!not)|you suffer|diagnos\\p{L}*|take|stop taking|doses?|tablets?|mg|prescri\\p{L}*|don't worry|do not worry|no reason to worry|surely|you are (?:fine|well|healthy)",
  es: "usted (?:tiene|padece|sufre)|diagn[oó]stic\\p{L}*|tome|tomar|deje de|dosis|comprimidos?|tabletas?|mg|recet\\p{L}*|tratamientos?|no se preocupe|tranquil\\p{L}*|seguro que|sin duda|inofensiv\\p{L}*|está san[oa]",
  fr: "vous (?:avez une|souffrez)|diagnosti\\p{L}*|prenez (?!rendez-vous)|arrêtez|doses?|comprimés?|mg|prescri\\p{L}*|ordonnance|traitements?|ne vous inquiétez pas|rassur\\p{L}*|sans danger|sûrement|bénin\\p{L}*|en bonne santé",
  de: "sie (?:haben eine|leiden)|diagnos\\p{L}*|nehmen sie (?!.*befund)|einnehmen|setzen sie .* ab|dosis|dosierung|tabletten?|mg|rezept|verschr\\p{L}*|behandlung|therapie|keine sorge|unbesorgt|harmlos\\p{L}*|sicher(?:lich)? nichts|gesund",
  it: "lei (?:ha|soffre)|diagnos\\p{L}*|prenda|assuma|smetta|dos[ei]|compress[ae]|mg|ricett\\p{L}*|prescri\\p{L}*|cura|terapi\\p{L}*|trattament\\p{L}*|non si preoccupi|tranquill\\p{L}*|sicuramente|innocu\\p{L}*|è san[oa]",
  pt: "você (?:tem|sofre)|sofre de|diagn[oó]stic\\p{L}*|tome|pare de|doses?|comprimidos?|mg|receit\\p{L}*|prescr\\p{L}*|tratament\\p{L}*|não se preocupe|tranquil\\p{L}*|com certeza|inofensiv\\p{L}*|está saudável",
};

/**
 * The first word of a text that no text may have, or null. Letters with accents count as letters.
 * @throws for a language that has no list
 */
export function forbiddenIn(language: string, text: string): string | null {
  const words = forbidden[language];
  if (words === undefined) throw new Error(`no forbidden words for ${language}`);
  return new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, "iu").exec(text)?.[0] ?? null;
}
