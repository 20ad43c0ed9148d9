import type { Urgency } from "@serenya/contract";
import type { BodySystem } from "../analytes/analyte.ts";

/** What is said about one analyte. Plain words, "you", no diagnosis, no treatment, no dose. */
export interface AnalyteText {
  /** How the person may call it. */
  readonly name: string;
  /** What it is. */
  readonly what: string;
  /** What a low result can go with; absent where low means nothing. */
  readonly low?: string;
  /** What a high result can go with; absent where high means nothing. */
  readonly high?: string;
  /** A question for the doctor that fits this analyte alone. */
  readonly ask?: string;
}

/** A sentence that changes with a count, by CLDR plural category; `other` is always there. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A step of the ladder: a heading and one clear action. */
export interface StepText {
  readonly title: string;
  readonly action: string;
}

/**
 * Every sentence of one language. Braces are filled by fillIn: {name}, {value}, {low}, {high}, {count},
 * {total}, {pages}, {names}. A new language is one file of this form, and later one of its analytes.
 */
export interface Catalogue {
  readonly language: string;
  /**
   * The clinician who has read these texts as a native speaker, or null: nobody has, and `notReviewed` says so.
   * The rules behind the texts carry their own `reviewedBy`.
   */
  readonly reviewedBy: string | null;
  readonly steps: Readonly<Record<Urgency, StepText>>;
  readonly disclaimer: string;
  readonly aiNotice: string;
  readonly emergencyLine: string;
  readonly notReviewed: string;
  readonly systems: Readonly<Record<BodySystem | "other", string>>;
  readonly position: {
    readonly normal: string;
    readonly low: string;
    readonly high: string;
    /** The lab's flag says so, and the value is not outside of a range that we have. */
    readonly markedLow: string;
    readonly markedHigh: string;
    readonly criticalLow: string;
    readonly criticalHigh: string;
    readonly abnormal: string;
    readonly unknown: string;
  };
  readonly range: {
    readonly between: string;
    readonly upTo: string;
    readonly atLeast: string;
    /** Said before one of the above when the range is not the page's own. */
    readonly published: string;
    readonly none: string;
  };
  readonly doubt: {
    /** Stands in the place of a report's step while a doubtful value may ask for more than the rest does. */
    readonly step: StepText;
    readonly checkFirst: string;
    readonly confirm: string;
    /** "If it reads {value}:", followed by the action of that step. */
    readonly ifItReads: string;
  };
  readonly summary: {
    readonly allNormal: Counted;
    readonly someOutside: Counted;
    readonly nothingJudged: string;
    readonly noResults: string;
    /** Said first of values whose possible readings differ in step. */
    readonly checkFirst: string;
    /** Said of results that mean more together than each alone. */
    readonly together: string;
    readonly toCheck: Counted;
    readonly unread: Counted;
    readonly missingPages: string;
    readonly groupNormal: Counted;
    readonly groupOutside: string;
    readonly groupUnknown: string;
    readonly vital: string;
  };
  readonly questions: {
    readonly low: string;
    readonly high: string;
    readonly abnormal: string;
    readonly unknown: string;
    readonly repeat: string;
    readonly medicines: string;
  };
  /** By id of the analyte: every one, or none where the language has no explanations yet. */
  readonly analytes: Readonly<Record<string, AnalyteText>>;
  /** Said in the place of an explanation, and there only where the language has none. */
  readonly notExplained?: string;
}
