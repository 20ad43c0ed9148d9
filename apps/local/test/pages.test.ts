import { createHash } from "node:crypto";
import { basePath, operations } from "@serenya/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSystem, type TestSystem } from "./support/system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.close());

describe("the pages", () => {
  it("the first one says what to do here, and its policy lets its own style through", async () => {
    const answer = await fetch(system.url);
    const text = await answer.text();
    expect(text).toContain(`npx serenya journey report.pdf --url ${system.url}`);
    expect(text).toContain(`href="${basePath}/docs"`);
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(answer.headers.get("content-security-policy")).toContain(`'sha256-${hash}'`);
  });

  it("the API is described, for programs and for people", async () => {
    const document = await fetch(`${system.url}${basePath}/openapi.json`);
    const { openapi, paths } = (await document.json()) as { openapi: string; paths: Record<string, object> };
    expect(openapi).toMatch(/^3\.1/);
    expect(Object.values(paths).flatMap((path) => Object.keys(path))).toHaveLength(
      Object.keys(operations).length,
    );
    const page = await fetch(`${system.url}${basePath}/docs`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("are read and not written", async () => {
    expect((await fetch(system.url, { method: "POST" })).status).toBe(405);
    expect(await (await fetch(system.url, { method: "HEAD" })).text()).toBe("");
  });
});
