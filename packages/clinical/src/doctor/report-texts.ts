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
  readonly courseNew: string;
  readonly courseChanged: string;
  readonly courseBack: string;
  /** What is back: {name}, {value}, {before}, {date}. */
  readonly courseValue: string;
  readonly ranges: string;
  readonly trend: string;
  readonly trendSame: string;
  readonly trendBound: string;
  /** The limit that a change was held against: {limit}. */
  readonly changeLimit: string;
  readonly changeMethod: string;
  readonly changeReports: string;
  readonly questions: Readonly<
    Record<
      | "critical"
      | "urgent"
      | "together"
      | "confirm"
      | "contradict"
      | "unread"
      | "missing"
      | "unitUnknown"
      | "unjudged"
      | "published",
      string
    >
  >;
  readonly disclaimer: string;
  readonly notice: string;
}
