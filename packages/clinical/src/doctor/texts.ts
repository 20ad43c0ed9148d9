/** What a doctor's report says, in one language. Braces are filled by fillIn. Written for a professional. */
export interface ReportTexts {
  readonly language: string;
  readonly title: string;
  readonly steps: Readonly<Record<"emergency" | "today" | "routine" | "none" | "cannot-tell", string>>;
  readonly sex: Readonly<Record<"female" | "male" | "unknown", string>>;
  readonly age: Readonly<Record<"a" | "mo" | "wk" | "d" | "unknown", string>>;
  readonly source: string;
  readonly undated: string;
  readonly missing: string;
  readonly noFindings: string;
  readonly findings: string;
  readonly ranges: string;
  readonly trend: string;
  readonly trendSame: string;
  readonly trendBound: string;
  readonly questions: Readonly<
    Record<"critical" | "confirm" | "unread" | "missing" | "unjudged" | "published", string>
  >;
  readonly disclaimer: string;
  readonly notice: string;
}

const english: ReportTexts = {
  language: "en",
  title: "Laboratory results, summarised for the doctor",
  steps: {
    emergency:
      "At least one value is beyond limits at which laboratories phone the clinician. The patient was told to seek help now.",
    today:
      "At least one value is beyond the widest published critical limit. The patient was told to contact a doctor the same day.",
    routine: "Values outside the reference interval, none beyond a published critical limit.",
    none: "No value outside the reference interval among those that could be judged.",
    "cannot-tell": "Not all values could be judged; see the list of values to confirm and lines not read.",
  },
  sex: { female: "female", male: "male", unknown: "sex not stated on the report" },
  age: {
    a: "{age} years",
    mo: "{age} months",
    wk: "{age} weeks",
    d: "{age} days",
    unknown: "age not stated on the report",
  },
  source:
    "Report of {date}, pages: {pages}. Values: {read}; read and checked against the page: {verified}, confirmed or typed by the patient: {person}, still to be confirmed: {confirm}. Lines not understood: {unread}.",
  undated: "unknown date",
  missing: "Pages not seen: {pages}.",
  noFindings: "No result outside its reference interval among {judged} judged results.",
  findings: "{count} of {judged} judged results outside the reference interval.",
  ranges:
    "Intervals are those printed by the laboratory. Judged against a published adult interval for want of a printed one: {count}.",
  trend: "{name}: {from} to {to} {unit} ({fromDate} to {toDate}), change {amount} {unit}{percent}.",
  trendSame: "{name}: unchanged at {to} {unit} ({fromDate} to {toDate}).",
  trendBound:
    "{name}: {from} to {to} {unit} ({fromDate} to {toDate}); one of them is a limit and not a value.",
  questions: {
    critical: "{name} {value} is beyond a critical limit: has it been acted on or repeated?",
    confirm: "{name}: read as {value} with doubt and not yet confirmed by the patient.",
    unread: "Lines that look like results and were not understood, listed as printed: {count}.",
    missing: "Pages {pages} of the report of {date} were not seen.",
    unjudged: "Could not be judged for want of an interval, unit or known name: {names}.",
    published: "No interval printed for: {names}. A published adult interval was used.",
  },
  disclaimer:
    "Made from what the patient's reports print. It is no diagnosis and no substitute for the original reports. No clinician has reviewed the rules by which it is made.",
  notice:
    "Put together by a computer program from fixed texts. No language model was used. Differences between values are arithmetic; whether a change is real was not assessed.",
};

const languages: readonly ReportTexts[] = [english];

/** The language asked for, else English; its `language` says which one it is. */
export const reportTextsOf = (language: string): ReportTexts =>
  languages.find((known) => known.language === language) ?? english;
