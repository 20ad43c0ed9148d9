export * from "./ports/index.ts";
export * from "./redacted.ts";
