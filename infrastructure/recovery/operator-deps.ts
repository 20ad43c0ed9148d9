import {
  type ClockDep,
  createEmailIndex,
  createEventChain,
  createFieldCipher,
  createSigner,
  type EventBlobsDep,
  type IdsDep,
  type KeysDep,
  noMetrics,
  type SecretsEditorDep,
  type TableDep,
  type TableScanDep,
  type TempBlobsDep,
} from "@serenya/domain";
import type { OperatorDeps } from "./installation.ts";

type Adapters = TableDep &
  TableScanDep &
  TempBlobsDep &
  EventBlobsDep &
  SecretsEditorDep &
  KeysDep &
  ClockDep &
  IdsDep & {
    /** What the fields' encryption context says. */
    readonly names: { readonly environment: string; readonly tableName: string };
  };

/** What tasks work with, over one set of adapters. */
export function operatorDeps({ names, keys, ...adapters }: Adapters): OperatorDeps {
  const { clock, secretsEditor: secrets } = adapters;
  // Of the rest the cipher asks nothing; a tool takes up no jobs and issues no tokens.
  const config = { ...names, issuer: "", lease: { seconds: 0, renewSeconds: 0 }, readingSeconds: 0 };
  return {
    ...adapters,
    metrics: noMetrics,
    eventChain: createEventChain(adapters),
    signer: createSigner({ secrets, clock }),
    emailIndex: createEmailIndex({ secrets, clock }),
    fieldCipher: createFieldCipher({ keys, config, clock }),
  };
}
