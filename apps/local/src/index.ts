export { type BootOptions, boot, type Running } from "./boot.ts";
