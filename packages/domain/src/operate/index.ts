/** What operators' tools do: apart from the rest, since no function does any of it. */
export * from "./copy-of-blobs.ts";
export * from "./edit-secrets.ts";
export * from "./email-peppers.ts";
export * from "./erase-person.ts";
export * from "./export-person.ts";
export * from "./find-people.ts";
export * from "./job-facts.ts";
export * from "./judge-dead-job.ts";
export * from "./mend-guards.ts";
export * from "./reapply-deletions.ts";
export * from "./revoke-sessions.ts";
export * from "./signing-keys.ts";
