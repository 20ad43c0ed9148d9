export * from "./handlers.ts";
export * from "./manifest.ts";
