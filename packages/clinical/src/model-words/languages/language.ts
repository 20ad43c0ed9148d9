import type { RejectionCode } from "../rejection.ts";

/** What is said of where a result stands. "below", "above", "outside" and "inside" speak of the range itself. */
export type Claim = "low" | "high" | "normal" | "abnormal" | "below" | "above" | "outside" | "inside";

/** A pattern over the flat form of a sentence (text/sentence.ts), and what it says. */
export type Said<T> = readonly [pattern: RegExp, says: T];

/**
 * The words of one language. Patterns run over a sentence's flat form, in lower case, with a space at both ends. A
 * language is here only with every list complete: in one that is not, no model speaks and the built-in texts stand.
 */
export interface WordsLanguage {
  readonly language: string;
  /** Takes endings off that don't change what a word names. */
  readonly stem: (word: string) => string;
  /**
   * Every word, by stem, that a text may use beyond those of our own texts about its results: the closed list that
   * keeps out illnesses, medicines, other tests, other languages, and whatever nobody thought of.
   */
  readonly vocabulary: ReadonlySet<string>;
  /** Names of analytes that a sentence means otherwise ("lead", "iron out"). */
  readonly notNames: ReadonlySet<string>;
  /** Where a result stands, the longest first. */
  readonly claims: readonly Said<Claim>[];
  readonly negations: RegExp;
  /** Ahead of a claim that is asked about and not made: "you asked whether". */
  readonly supposed: RegExp;
  /** What repeats the claim before it: "so is", "neither is", "is too", "is not". */
  readonly echoes: readonly Said<"same" | "is" | "not" | "joined" | "yes" | "no">[];
  /** Where a negation ends: "it doesn't say why it is low". */
  readonly negationEnds: RegExp;
  /** "slightly", right before a claim. */
  readonly softeners: RegExp;
  /** "very", "far", right before a claim: how far is not for words to say. */
  readonly strengtheners: RegExp;
  /** A verb that ties a claim to what stands before it: "is", "came back". */
  readonly copula: RegExp;
  /** Words between a claim and the result that it stands before: "low level of", "high result for". */
  readonly betweenClaimAndName: RegExp;
  /** "your low iron" says that it is; right before a claim. */
  readonly possessive: RegExp;
  /** What stands for results of the sentence before, ahead of a claim: "it is low". */
  readonly pronouns: RegExp;
  /** "the first is low, the other is in range": which of two. */
  readonly firstOfTwo: RegExp;
  readonly secondOfTwo: RegExp;
  /** Said of a laboratory's own range. */
  readonly labRange: RegExp;
  /** "all your results", "everything else". */
  readonly wholes: RegExp;
  /** "All are": of everything, where no result is named before it or in the sentence before. */
  readonly wholesAlone: RegExp;
  /** What may stand between a name and its value. */
  readonly beforeValue: RegExp;
  /** "At 8 ng/mL, your ferritin is low.": before and behind the value. */
  readonly atStart: RegExp;
  readonly betweenStartAndName: RegExp;
  /** Makes a value out to be a range or what is expected: "the range for A is 13.2 g/dL"; up to the value. */
  readonly notOfValue: RegExp;
  /** What may not follow a value: "13.2 g/dL above". */
  readonly afterValue: RegExp;
  /** What has to stand before a range. */
  readonly beforeRange: RegExp;
  readonly coordination: RegExp;
  /** Words that are numbers, and the counts of results that they may say. */
  readonly numberWords: ReadonlySet<string>;
  readonly counts: Readonly<Record<string, number>>;
  /** What follows a count. */
  readonly counted: RegExp;
  /** Number words that count nothing: "one of", "this one". */
  readonly noCounts: RegExp;
  /** A doubtful value may be named beside one of these: "check". */
  readonly checking: RegExp;
  /** Makes a cause or effect a possibility: "can", "may". */
  readonly hedges: RegExp;
  /** Makes a sentence say what happens "when" something is so. */
  readonly conditionals: RegExp;
  /** Right before an illness: "it may be". */
  readonly beforeCondition: RegExp;
  /** Right before a claim that is not made for certain: "may be high". */
  readonly modals: RegExp;
  /** A claim about results that the next sentence names: "some are low". */
  readonly vague: RegExp;
  /** Stems of illnesses and complaints in our own texts: said as a possibility or as our text says it. */
  readonly conditions: ReadonlySet<string>;
  /** Only in a question: "I". */
  readonly inQuestions: ReadonlySet<string>;
  /** Phrases that a sentence may not hold. */
  readonly refused: readonly Said<RejectionCode>[];
  /** Phrases that it may hold only where our own text about the results says the same with the same word before it. */
  readonly refusedUnlessOurs: readonly Said<RejectionCode>[];
  /** Makes what follows a cause: "because". */
  readonly causes: RegExp;
  /** What a sentence may be for that speaks of no result: a question, a check, a way in. */
  readonly purposes: readonly RegExp[];
  /** "Your": makes what follows a thing of the person's. */
  readonly owners: ReadonlySet<string>;
  /** Words that a part of a sentence starts with, and those of them that draw a conclusion. */
  readonly clauseStarts: ReadonlySet<string>;
  readonly conclusions: ReadonlySet<string>;
  /** Verbs that end the name of a thing: "your liver can". */
  readonly verbs: ReadonlySet<string>;
  /** Stems that make it the name of a result or go on with it: "your liver test". */
  readonly afterThing: ReadonlySet<string>;
  /** What stands between a name and its value where code puts both: "hemoglobin of 13.2 g/dL". */
  readonly of: string;
}
