export { systemClock } from "@serenya/adapters-node/clock";
export { identityKeys, type ProviderConfig } from "@serenya/adapters-node/identity-keys";
export { systemIds } from "@serenya/adapters-node/ids";
export type { AcceptPost, PostRequest } from "./blobs/accept-post.ts";
export { type BlobOptions, type CreatedListener, type LocalBlobs, openBlobs } from "./blobs/open.ts";
export type { Refusal, RefusalCode } from "./blobs/refusal.ts";
export { type LocalKeys, openKeys } from "./keys.ts";
export { openSecrets } from "./secrets.ts";
export {
  StateCorruptError,
  StateError,
  StateExposedError,
  StateInUseError,
  StateNotWritableError,
  StateTooNewError,
} from "./state/errors.ts";
export { lockState, type StateLock } from "./state/lock.ts";
export { type SweepRule, sweep, temporaryRules } from "./sweep.ts";
export type { FeedPositions } from "./table/changes.ts";
export { type LocalTable, openTable } from "./table/open.ts";
