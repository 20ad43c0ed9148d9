import type { OpenApiDocument } from "../document.ts";
import { fieldTables } from "./fields.ts";
import { html, prose, raw } from "./html.ts";
import { methodMark, operationSection } from "./operation.ts";
import { style } from "./style.ts";

/**
 * The document as one readable page. It asks nobody for anything: no script, no font, no picture, and its own
 * policy forbids them. `documentUrl` is where the JSON is, as seen from the page.
 */
export function openApiPage(
  document: OpenApiDocument,
  { documentUrl = "openapi.json" }: { documentUrl?: string } = {},
): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = document.tags.map((tag) => ({
    ...tag,
    operations: operations.filter(({ operation }) => operation.tags.includes(tag.name)),
  }));
  const schemas = Object.entries(document.components.schemas);

  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${document.info.title} API ${document.info.version}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the operations</a>
<header>
<h1>${document.info.title} <span>API</span></h1>
<p>${document.info.summary}. Version ${document.info.version}, below <code>${document.servers[0]?.url}</code>.
<a href="${documentUrl}">OpenAPI 3.1 document</a></p>
</header>
<nav aria-label="Contents" tabindex="0">
<details><summary>Contents</summary>
${groups.map(
  (group) => html`<h2><a href="#${group.name}">${group.name}</a></h2>
<ul>${group.operations.map(
    ({ method, operation }) =>
      html`<li><a href="#${operation.operationId}">${methodMark(method)}<span>${operation.operationId}</span></a></li>`,
  )}</ul>`,
)}
<h2><a href="#schemas">schemas</a></h2>
<ul class="schemas">${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}</ul>
</details>
</nav>
<main id="main">
<p class="lead">${prose(document.info.description)}</p>
${groups.map(
  (group) => html`
<section class="group" aria-labelledby="${group.name}">
<h2 id="${group.name}">${group.name}</h2>
<p>${group.description}</p>
${group.operations.map((each) => operationSection(document, each))}
</section>`,
)}
<section class="group" aria-labelledby="schemas">
<h2 id="schemas">schemas</h2>
<p>What the operations take and answer with, by name.</p>
${schemas.map(
  ([name, schema]) => html`
<section class="schema" id="schema-${name}" aria-labelledby="schema-${name}-title">
<h3 id="schema-${name}-title"><a class="anchor" href="#schema-${name}">${name}</a></h3>
<p>${prose(schema.description ?? "")}</p>
${fieldTables(schema)}
</section>`,
)}
</section>
</main>
</body>
</html>
`.html;
}
