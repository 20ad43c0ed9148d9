import type { ReportTexts } from "../report-texts.ts";

export const english: ReportTexts = {
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
  courseNew: "Outside now and not at the value before: {names}.",
  courseChanged: "Changed more than usual since the value before: {names}.",
  courseBack: "Back in the interval: {names}.",
  courseValue: "{name} {value} (before: {before}, {date})",
  ranges:
    "Intervals are those printed by the laboratory. Judged against a published adult interval for want of a printed one: {count}.",
  trend: "{name}: {from} to {to} {unit} ({fromDate} to {toDate}), change {amount} {unit}{percent}.",
  trendSame: "{name}: unchanged at {to} {unit} ({fromDate} to {toDate}).",
  trendBound:
    "{name}: {from} to {to} {unit} ({fromDate} to {toDate}); one of them is a limit and not a value.",
  changeLimit: "Usual: {limit}.",
  changeMethod:
    "A change is called larger than usual beyond the reference change value (95 %, either direction) of published within-subject variation in adults, most of them healthy. The laboratories' own analytical variation is not known; half of the within-subject variation was assumed, or a larger published one, or 1 %. What rounding may have added is taken off first. It tells neither a cause nor better or worse.",
  changeReports:
    "The values come from {count} reports. Laboratories and methods may differ between them, which can itself look like a change.",
  questions: {
    critical: "{name} {value} ({date}) is beyond a critical limit: has it been acted on or repeated?",
    urgent:
      "{name} {value} ({date}) asks for prompt care by its flag or with other results: has it been acted on?",
    together: "{names} ({date}): read together they ask for more haste than each alone.",
    confirm: "{name}: read as {value} with doubt and not yet confirmed by the patient.",
    contradict:
      "{names} ({date}) do not fit each other as printed. One may be misread, or the laboratory reckons in another way; see the original.",
    unread: "Lines that look like results and were not understood, listed as printed: {count}.",
    missing: "Pages {pages} of the report of {date} were not seen.",
    unitUnknown: "Unit not understood, so not judged: {names}.",
    unjudged: "Could not be judged for want of an interval or known name: {names}.",
    published: "No interval printed for: {names}. A published adult interval was used.",
  },
  disclaimer:
    "Made from what the patient's reports print. It is no diagnosis and no substitute for the original reports. No clinician has reviewed the rules by which it is made.",
  notice:
    "Put together by a computer program from fixed texts. Where a language model wrote lines of its own, they are marked. Differences between values are arithmetic; beside each stands how it compares with usual change.",
};
