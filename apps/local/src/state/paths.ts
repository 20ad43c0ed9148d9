import { join } from "node:path";

/** What lies where in the state folder. */
export const statePaths = (folder: string) => ({
  table: join(folder, "table.sqlite"),
  masterKey: join(folder, "master-key"),
  secrets: join(folder, "secrets"),
  temporaryBlobs: join(folder, "blobs", "temporary"),
  eventBlobs: join(folder, "blobs", "events"),
  identityKeys: join(folder, "identity"),
  deadLetters: join(folder, "dead-letters"),
  setAside: join(folder, "set-aside"),
  figures: join(folder, "figures.sqlite"),
});
