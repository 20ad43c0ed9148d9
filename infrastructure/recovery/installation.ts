import type {
  ClockDep,
  EmailIndexDep,
  EventBlobsDep,
  EventChainDep,
  FieldCipherDep,
  IdsDep,
  MetricsDep,
  SecretsEditorDep,
  SignerDep,
  TableDep,
  TableScanDep,
  TempBlobsDep,
} from "@serenya/domain";
import type { AwsPlaces } from "./aws/places.ts";

/** What tasks work with, on AWS and on one machine alike. */
export type OperatorDeps = TableDep &
  TableScanDep &
  TempBlobsDep &
  EventBlobsDep &
  EventChainDep &
  SecretsEditorDep &
  SignerDep &
  EmailIndexDep &
  FieldCipherDep &
  MetricsDep &
  ClockDep &
  IdsDep;

/** The system that a task is about. */
export interface Installation {
  /** What the operator types to confirm: `dev`, `prod`, or `local`. */
  readonly name: string;
  readonly deps: OperatorDeps;
  /** Where things are on AWS; undefined for a local process's state. */
  readonly aws?: AwsPlaces;
  /** The same with another table than the one in use, as one just restored; on AWS. */
  readonly onTable?: (tableName: string) => OperatorDeps;
  /** The folder of a local process's state. */
  readonly folder?: string;
  close(): void;
}
