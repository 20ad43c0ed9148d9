export type { OpenApiDocument } from "./document.ts";
export { openApiDocument } from "./openapi-document.ts";
export { openApiPage } from "./page/page.ts";
