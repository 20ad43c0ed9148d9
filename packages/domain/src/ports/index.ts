export * from "./blobs.ts";
export * from "./clock.ts";
export * from "./identity-keys.ts";
export * from "./ids.ts";
export * from "./keys.ts";
export * from "./reader.ts";
export * from "./secrets.ts";
export * from "./table.ts";
