export * from "./create-handlers.ts";
export * from "./handlers.ts";
export * from "./log.ts";
export * from "./manifest.ts";
export * from "./stream-processor/attribute-values.ts";
