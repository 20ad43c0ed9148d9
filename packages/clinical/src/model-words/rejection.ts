/** Why a model's words were thrown away. Closed, and without any text: it goes to metrics. */
export const rejectionCodes = [
  "analyte",
  "assignment",
  "canary",
  "certainty",
  "diagnosis",
  "direction",
  "doubtful-value",
  "form",
  "instruction",
  "language",
  "link",
  "number",
  "reassurance",
  "treatment",
  "unit",
  "urgency",
  "whole",
  "word",
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** One reason. It never quotes. */
export interface Rejection {
  readonly code: RejectionCode;
  /** From 0. */
  readonly paragraph: number;
}
