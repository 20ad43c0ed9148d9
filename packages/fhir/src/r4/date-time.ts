const shape = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?)?)?/;

/**
 * A date or time as FHIR writes it: a year, a month, a day, or a moment with its zone. A time without a zone is
 * cut to its day. Null for what is no date of the calendar.
 */
export function dateTime(text: string | null): string | null {
  const [whole, year, month, day, time] = shape.exec(text ?? "") ?? [];
  if (text === null || whole === undefined || year === undefined) return null;
  if (whole.length < text.length && text[whole.length] !== "T") return null;
  if (year === "0000" || month === "00" || Number(month ?? 1) > 12) return null;
  if (day && new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() !== Number(day)) return null;
  return time && Number.isNaN(Date.parse(whole)) ? null : whole;
}
