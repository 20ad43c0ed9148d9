export { buildApp } from "./build-app.ts";
export { appMount } from "./serve-app.ts";
