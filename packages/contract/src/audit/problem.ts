/**
 * `missing`: something is named and is not there. `altered`: it is not what was written. `reordered`: it is something
 * else that was written. `truncated`: a day ends without its seal. `unlinked`: an event that no link names.
 */
export type ProblemKind = "missing" | "altered" | "reordered" | "truncated" | "unlinked";

export interface Problem {
  readonly kind: ProblemKind;
  /** The object by which it shows. */
  readonly key: string;
  readonly says: string;
}
