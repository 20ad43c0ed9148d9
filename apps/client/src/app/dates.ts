/** A day in words, like "12 March 2026". Takes ISO 8601, with or without a time; a plain day stays that day. */
export function dayText(iso: string, language = "en"): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  // Browsers also make dates of texts that are none.
  const date = new Date(/^\d{4}-\d{2}-\d{2}/.test(iso) ? iso : Number.NaN);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "long",
    year: "numeric",
    ...(isDay && { timeZone: "UTC" }),
  }).format(date);
}
