import type { Interpretation, Reading, ResultRow, Urgency, Vital } from "@serenya/contract";

/** Against the range, in words; nothing where it is not known. */
export const interpretationWords: Readonly<Record<Interpretation, string>> = {
  normal: "in range",
  low: "low",
  high: "high",
  "critical-low": "very low",
  "critical-high": "very high",
  abnormal: "not as expected",
  unknown: "",
};

export const statusWords: Readonly<Record<ResultRow["status"], string>> = {
  verified: "verified",
  confirm: "please check",
};

const reasons: Readonly<Record<string, string>> = {
  "decimal-mark-unclear": "it is not clear which mark is the decimal one",
  "decimals-unlike-range": "it has other decimals than its range",
  "figures-unsure": "most values on this page could not be read as numbers",
  "decimal-mark-lost": "a decimal mark may have been lost in the picture",
  "flag-contradicts-range": "the printed flag and the range don't agree",
  "letters-unsure": "the file's letters can't be relied on here",
  "picture-over-value": "a picture lies over it",
  "read-twice-differently": "two pictures of it say different things",
  "text-over-value": "other text lies over it",
  "value-wrapped": "it stands on more than one line",
  "value-unclear": "it stands beside something unexplained",
};

/** Why a value must be looked at. A code without words is shown as it is. */
export const reasonWords = (code: string): string => reasons[code] ?? code.replaceAll("-", " ");

export const vitalWords: Readonly<Record<Vital["kind"], string>> = {
  "body-weight": "Weight",
  "body-height": "Height",
  "body-mass-index": "Body mass index",
  "blood-pressure": "Blood pressure",
  "heart-rate": "Heart rate",
  "body-temperature": "Temperature",
  "respiratory-rate": "Breaths a minute",
  "oxygen-saturation": "Oxygen saturation",
  "waist-circumference": "Waist",
};

/** One action for each step of the ladder. */
export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: "Get medical help now: phone your doctor or an urgent-care line at once.",
  today: "Contact a doctor or an urgent-care line today.",
  routine: "Bring this to your next appointment, or book one.",
  none: "",
  "cannot-tell": "How urgent this is was not judged. If you feel unwell, get medical help.",
};

const ageUnits = { a: "years", mo: "months", wk: "weeks", d: "days" };

/** "2 pages, English, collected 31 January 2024; female, 34 years" */
export function documentWords({ document, patient, collected }: Reading): string {
  const language =
    document.language && new Intl.DisplayNames("en", { type: "language" }).of(document.language);
  const about = [
    `${document.pages} ${document.pages === 1 ? "page" : "pages"}`,
    language,
    collected && `collected ${dateWords(collected)}`,
  ];
  const person = [patient.sex, patient.age && `${patient.age.value} ${ageUnits[patient.age.unit]}`];
  return [about, person]
    .map((part) => part.filter(Boolean).join(", "))
    .filter(Boolean)
    .join("; ");
}

/** A date of year, month and day in words; a text that is none stays. */
function dateWords(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(date);
}
