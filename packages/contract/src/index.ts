export * from "./schemas/reading.ts";
