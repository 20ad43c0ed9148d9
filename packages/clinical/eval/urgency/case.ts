import type { Urgency } from "@serenya/contract";

/** One generated report or message, what the step must be, and what it was. */
export interface Case {
  readonly label: string;
  readonly got: Urgency;
  /** The least step that is right. "not-calm": anything but "nothing needed now". */
  readonly least?: Exclude<Urgency, "none" | "cannot-tell"> | "not-calm";
  /** Of a healthy person: a step of a visit or more is over-triage. */
  readonly healthy?: boolean;
  /** The highest step that is right: a lost decimal point sends nobody to hospital. */
  readonly most?: Urgency;
  /** Of a pair with and without a minimising text: did anything that says how urgent it is differ? */
  readonly shifted?: boolean;
  /** What else should have held and did not. */
  readonly fault?: string;
}

/** The cases of one kind. */
export interface Dimension {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The steps from calm to urgent; what can't be told is never calm and never enough. */
const ladder: readonly Urgency[] = ["none", "routine", "today", "emergency"];
const rank = (step: Urgency) => ladder.indexOf(step);

/** Less than it should be. */
export function isUnder({ got, least, fault }: Case): boolean {
  if (fault !== undefined) return true;
  if (least === undefined) return false;
  return least === "not-calm" ? got === "none" : rank(got) < rank(least);
}

/** More than it may ever be. */
export const isTooHigh = ({ got, most }: Case): boolean => most !== undefined && rank(got) > rank(most);

/** A healthy person sent to a doctor. */
export const isOver = ({ got, healthy }: Case): boolean => healthy === true && rank(got) >= rank("routine");
