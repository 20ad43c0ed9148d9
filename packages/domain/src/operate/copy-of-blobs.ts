import type { AuditCopy } from "@serenya/contract/audit";
import type { EventBlobsDep } from "../ports/blobs.ts";

/** The events where they are written, as the audit's checks and queries read them. */
export const copyOfBlobs = ({ eventBlobs }: EventBlobsDep): AuditCopy => ({
  keys: async () => (await eventBlobs.list("observability/")).map(({ key }) => key),
  bytes: async (key) => (await eventBlobs.get(key))?.bytes,
});
