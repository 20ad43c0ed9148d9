/**
 * What AWS measures by itself and a laptop has nobody for: the process measures it at the same places, so that the
 * dashboards show the same. `by` names what a figure is told apart by; values come from our own tables, never from
 * outside.
 */
export const hostFigures = {
  /** AWS/Lambda: runs, milliseconds, and runs that threw or answered 5xx. */
  FunctionRuns: { by: "function" },
  FunctionMilliseconds: { by: "function" },
  FunctionErrors: { by: "function" },
  /** AWS/ApiGateway: requests, and what was answered with 4xx and 5xx. */
  ApiRequests: {},
  Api4xx: {},
  Api5xx: {},
  /** AWS/DynamoDB: items read and written, and writes whose condition did not hold. */
  TableReads: {},
  TableWrites: {},
  TableConflicts: {},
  /** AWS/KMS: data keys made and opened. */
  KeysMade: {},
  KeysOpened: {},
  /** AWS/S3, AWS/SQS and the stream's failure destination, as they stand: sampled. */
  Objects: { by: "bucket" },
  ObjectBytes: { by: "bucket" },
  DeadLetters: {},
  SetAside: {},
} as const satisfies Readonly<Record<string, { readonly by?: string }>>;

export type HostFigure = keyof typeof hostFigures;

export interface HostFigures {
  /** `value`: for a count 1 or more, for a sample what stands there. Never throws. */
  count(name: HostFigure, value: number, part?: string): void;
}
