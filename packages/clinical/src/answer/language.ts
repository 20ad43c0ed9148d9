import type { BodySystem } from "../analytes/analyte.ts";

/** What a person may mean, told by the words they use. */
export type Cue =
  | "treatment"
  | "diagnosis"
  | "symptom"
  | "changed"
  | "unsure"
  | "ask-doctor"
  | "doctor-when"
  | "urgent"
  | "out-of-range"
  | "explain"
  | "reassurance"
  | "summary"
  | "range"
  | "flag"
  | "unit"
  | "about"
  | "privacy"
  | "courtesy"
  | "off-topic";

/**
 * How answers are asked for and given in one language: cues as lines for `compilePattern`, and the sentences
 * that the catalogue of explanations has not. A new language is one folder of this form.
 */
export interface AnswerLanguage {
  readonly language: string;
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** What people call a part of the body, and the groups of results that are about it. */
  readonly systems: readonly { readonly said: string; readonly systems: readonly BodySystem[] }[];
  /** What people call a test, beyond the names that laboratories print. */
  readonly lay: readonly { readonly said: string; readonly analytes: readonly string[] }[];
  /** Words that are also names of tests and hardly ever meant so. */
  readonly notNames: readonly string[];
  readonly sentences: AnswerSentences;
  /** Questions that may come next; each is one of the suggested ones. */
  readonly next: readonly string[];
}

/** Braces are filled by fillIn. */
export interface AnswerSentences {
  readonly notice: string;
  /** In the place of `notice` where a language model wrote the answer: {model}. */
  readonly noticeOfModel: string;
  readonly notInReport: string;
  readonly otherInGroup: string;
  readonly noneInGroup: string;
  readonly numberNotFound: string;
  readonly otherNumber: string;
  readonly valueIs: string;
  readonly earlier: string;
  readonly earlierUndated: string;
  readonly wentUp: string;
  readonly wentDown: string;
  readonly same: string;
  readonly noEarlier: string;
  readonly lookOutOfRange: string;
  readonly noneOutOfRange: string;
  readonly someNotJudged: string;
  readonly andMore: string;
  readonly whichTest: string;
  readonly urgentRows: string;
  readonly notUrgent: string;
  readonly askThese: string;
  readonly noQuestions: string;
  readonly checkThese: string;
  readonly nothingToCheck: string;
  readonly noReassurance: string;
  readonly noTreatment: string;
  readonly noDiagnosis: string;
  readonly noSymptom: string;
  readonly offTopic: string;
  readonly notUnderstood: string;
  readonly ifUnwell: string;
  readonly canAsk: string;
  readonly about: string;
  readonly privacy: string;
  readonly courtesy: string;
  readonly explainRange: string;
  readonly explainFlag: string;
  readonly explainUnit: string;
}
