import type { Vital } from "@serenya/contract";
import type { TypedFault } from "../../documents/read-typed-value.ts";
import type { HowRead } from "../../screens/results/how-read.ts";
import type { RangeWord } from "../../screens/results/range-word.ts";

export const results = {
  summary: "In short",
  rowsRead: (read: number, seen: number) => `${read} of ${seen} rows read`,
  allRead: "Every row that we saw on your report is here.",
  missingRows: (count: number) =>
    count === 1
      ? "1 row is missing. It is listed below."
      : `${count} rows are missing. They are listed below.`,
  missingPages: (pages: readonly number[]) =>
    pages.length === 1
      ? `Page ${pages[0]} of your report was not in the file.`
      : `These pages of your report were not in the file: ${pages.join(", ")}.`,
  groups: "Your results by part of the body",
  none: {
    title: "There are no results here",
    text: "We found no lab results in this file.",
  },
  check: {
    title: (count: number) =>
      count === 1 ? "Please check this value" : `Please check these ${count} values`,
    lead: "We are not sure that we read this right. Look at the picture from your report and choose what it says.",
    done: "You have checked every value. Thank you.",
    question: "What does your report say?",
    says: (value: string) => `It says ${value}`,
    other: "It says something else",
    type: "What you see on your report",
    hint: (mark: string) => `As it is printed${mark === "," ? ", with a comma as on your report" : ""}.`,
    save: "Save this value",
    saved: (name: string, value: string) => `Saved: ${name} ${value}.`,
    picture: (name: string) => `The place on your report that shows ${name}`,
    noPicture: "The picture can't be shown. Please look at your own copy.",
    section: (section: string) => `Under “${section}” on your report`,
    change: "Change this value",
    inGroup: "Check this value",
    faults: {
      empty: "Please type what you see.",
      "too-long": "That is too long for a value. Please type the value only.",
      "two-meanings": "This can mean two numbers. Please type it without a mark between thousands.",
      "not-a-value": "That is not a value. Please type the number as it is on your report.",
    } satisfies Record<TypedFault, string>,
  },
  reasons: {
    "letters-unsure": "Some of its letters were not clear.",
    "ink-missing": "The text and the picture of the page don't agree.",
    "text-unknown": "We do not know this word as a result.",
    "hidden-text": "There is hidden text on the page.",
    "text-over-value": "Other text lies over it.",
    "picture-over-value": "A picture lies over it.",
    "decimal-mark-unclear": "The mark in the number can mean two things.",
    "decimals-unlike-range": "It has other decimals than its range.",
    "flag-contradicts-range": "Its mark on the page does not fit its range.",
    "no-result-given": "The page may give no result here.",
    "name-unknown": "We do not know this name, and nothing beside it says that it is a result.",
    "name-above": "Its name stands on another line.",
    "heading-unclear": "The heading above it was not clear.",
    "two-values": "There are two values in its place.",
    "value-wrapped": "It stands on more than one line.",
    "value-unclear": "There is something beside it that we do not understand.",
    "check-value-first": "What to do depends on the right value.",
  } as Readonly<Record<string, string>>,
  otherReason: "One of our checks did not pass.",
  row: {
    printed: (name: string) => `On your report: ${name}`,
    details: "What this means",
    range: (range: string) => `Range on your report: ${range}`,
    published: (range: string) => `Published range: ${range}`,
    source: (source: string) => `Source: ${source}`,
    flag: (flag: string) => `Mark on your report: ${flag}`,
    seen: "On the page",
    seenNamed: (name: string) => `On the page: ${name}`,
    earlier: "Earlier values on this report",
    before: "before",
    questions: "You could ask your doctor",
    how: "How it was read",
  },
  range: {
    label: (name: string, word: string) => `${name}: ${word}`,
    words: {
      in: "In range",
      below: "Below range",
      above: "Above range",
      outside: "Not as expected",
      unknown: "Can't tell",
    } satisfies Record<RangeWord, string>,
  },
  how: {
    verified: "Read and compared with its place on the page.",
    doubtful: "Read, but not for sure. Nobody has checked it yet.",
    confirmed: "You checked it against the page.",
    typed: "You typed it from the page.",
  } satisfies Record<HowRead, string>,
  vitals: {
    title: "Body measures",
    names: {
      "body-weight": "Weight",
      "body-height": "Height",
      "body-mass-index": "Body mass index",
      "blood-pressure": "Blood pressure",
      "heart-rate": "Heart rate",
      "body-temperature": "Temperature",
      "respiratory-rate": "Breathing rate",
      "oxygen-saturation": "Oxygen in the blood",
      "waist-circumference": "Waist",
    } satisfies Record<Vital["kind"], string>,
    check: "Please compare it with your report.",
  },
  unread: {
    title: "Lines that we did not understand",
    lead: "They look like results. We list them so that nothing is lost. Please look at them yourself.",
    picture: (text: string) => `The line on your report: ${text}`,
    page: (page: number) => `Page ${page}`,
  },
  questions: "Questions for your doctor",
  notices: "Good to know",
  print: "Print",
  remove: {
    action: "Remove this report",
    title: "Remove this report?",
    text: "The report, its results and your questions about it are deleted from this device. This can't be undone.",
    confirm: "Yes, remove it",
    keep: "Keep it",
    done: "The report was removed.",
  },
};
