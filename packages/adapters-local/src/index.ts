export type { AcceptPost, PostRequest } from "./blobs/accept-post.ts";
export { type BlobOptions, type CreatedListener, type LocalBlobs, openBlobs } from "./blobs/open.ts";
export type { Refusal, RefusalCode } from "./blobs/refusal.ts";
export { systemClock } from "./clock.ts";
export { identityKeys, type ProviderConfig } from "./identity/identity-keys.ts";
export { systemIds } from "./ids.ts";
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
