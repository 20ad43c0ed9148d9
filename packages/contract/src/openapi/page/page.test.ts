import { describe, expect, it } from "vitest";
import { errors } from "../../errors.ts";
import { openApiDocument } from "../openapi-document.ts";
import { html, prose } from "./html.ts";
import { openApiPage } from "./page.ts";

const document = openApiDocument();
const page = openApiPage(document, { documentUrl: "/api/v1/openapi.json" });
const all = (pattern: RegExp) => [...page.matchAll(pattern)].map((match) => match[1] ?? "");

describe("the OpenAPI page", () => {
  it("asks nobody for anything", () => {
    expect(page).not.toMatch(/<script|@import|url\(|<img|<iframe|<form/i);
    const outside = all(/(?:href|src|content)="([^"]*)"/g).filter((value) =>
      /^(?:[a-z]+:)?\/\//i.test(value),
    );
    expect(outside).toEqual([]);
    expect(page).toContain("default-src 'none'");
    expect(all(/href="([^#"][^"]*)"/g)).toEqual(["data:,", "/api/v1/openapi.json"]);
  });

  it("has one anchor for each link, each once", () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const target of all(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it("has a heading for each operation and schema, and never skips a level", () => {
    const levels = all(/<h([1-6])/g).map(Number);
    const main = levels.slice(levels.lastIndexOf(1));
    for (let index = 1; index < main.length; index++)
      expect(main[index]).toBeLessThanOrEqual((main[index - 1] ?? 0) + 1);
    for (const name of Object.keys(document.components.schemas))
      expect(page).toContain(`id="schema-${name}"`);
  });

  it("shows the texts of each error that an operation lists", () => {
    const { action } = errors.consent_outdated;
    expect(page).toContain(html`${action}`.html);
  });

  it("escapes what it is given", () => {
    const title = `<img src=x onerror="alert('1')">&`;
    const hostile = openApiPage({ ...document, info: { ...document.info, title } });
    expect(hostile).not.toContain("<img");
    expect(hostile).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;");
    expect(prose("a `<b>` c").html).toBe("a <code>&lt;b&gt;</code> c");
  });
});
