import type { Reading } from "@serenya/contract";

/** What the command ends with; scripts rely on it. */
export const exitStatus = {
  read: 0,
  usage: 2,
  notALabReport: 3,
  unreadable: 4,
  /** The system could not be reached, or refused. */
  system: 5,
  /** The audit's events are not as they were written. */
  auditBroken: 6,
  /** What was asked for is not among the events. */
  notFound: 7,
} as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

export function statusOf({ document }: Reading): ExitStatus {
  if (document.kind === "lab-report") return exitStatus.read;
  return document.kind === "unreadable" ? exitStatus.unreadable : exitStatus.notALabReport;
}

/** Of several files, the worst. */
export const worst = (statuses: readonly ExitStatus[]): ExitStatus =>
  Object.values(exitStatus).findLast((status) => statuses.includes(status)) ?? exitStatus.read;
