import { german } from "./texts/de.ts";
import { english } from "./texts/en.ts";
import { spanish } from "./texts/es.ts";
import { french } from "./texts/fr.ts";
import { italian } from "./texts/it.ts";
import { portuguese } from "./texts/pt.ts";

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

const languages: readonly ReportTexts[] = [english, spanish, french, german, italian, portuguese];

/** The language asked for, else English; its `language` says which one it is. */
export const reportTextsOf = (language: string): ReportTexts =>
  languages.find((known) => known.language === language) ?? english;
