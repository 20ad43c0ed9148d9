/** Why a task ended without having done its work. Codes are stable: scripts rely on them. */
export const faultCodes = [
  "usage",
  "not-confirmed",
  "no-credentials",
  "not-deployed",
  "not-found",
  "ambiguous",
  "too-soon",
  "not-possible-now",
  "no-earlier-version",
  "outside-recovery-window",
  "target-exists",
  "state-in-use",
  "state-damaged",
  "aws-refused",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Something that the operator can act on. The sentence says what, and quotes nobody's data. */
export class RecoverFault extends Error {
  override readonly name = "RecoverFault";
  readonly code: FaultCode;

  constructor(code: FaultCode, sentence: string) {
    super(sentence);
    this.code = code;
  }
}
