import type { WhyUnknown } from "./real-change.ts";

/** What is said of a change, in one language: the same in answers, trends and the doctor's report. */
export interface ChangeWords {
  readonly language: string;
  readonly likely: string;
  readonly "not-shown": string;
  readonly unknown: Readonly<Record<WhyUnknown, string>>;
  /** Where the two values stand in different reports: nothing tells which laboratory measured them, and how. */
  readonly otherReport: string;
  readonly fasting: string;
}

const english: ChangeWords = {
  language: "en",
  likely: "The change is larger than is usual from day to day.",
  "not-shown": "Such a change is common from day to day.",
  unknown: {
    "no-figure": "No figure is known here for how much this test changes from day to day.",
    "not-for-person": "The known figures for changes from day to day may not fit this person.",
    limit: "One of the values is only a limit, so the change cannot be judged.",
    "too-soon": "The values are too close in time to judge the change, or a day is not known.",
    "no-share": "The change cannot be judged from these numbers.",
  },
  otherReport: "Labs can measure in different ways, so compare values from two reports with care.",
  fasting: "This holds for blood taken before eating.",
};

const languages: readonly ChangeWords[] = [english];

/** The language asked for, else English. */
export const changeWordsOf = (language: string): ChangeWords =>
  languages.find((known) => known.language === language) ?? english;
