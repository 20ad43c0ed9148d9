import { createHash } from "node:crypto";
import { request } from "node:http";
import { networkInterfaces } from "node:os";
import { closeWorkers } from "@serenya/documents/node";
import { metricNames } from "@serenya/domain";
import { functionNames } from "@serenya/functions";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostFigures } from "../src/figures/host-figures.ts";
import { boot } from "../src/index.ts";
import { dashboards } from "../src/operations/dashboards.ts";
import { wholeWay } from "./support/journey.ts";
import { newPerson } from "./support/person.ts";
import { drawReport } from "./support/report.ts";
import { startSystem, type TestSystem, temporaryFolder } from "./support/system.ts";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(async () => {
  await system.close();
  await closeWorkers();
});
const page = async (query = "", url = system.url) => {
  const answer = await fetch(`${url}/operations${query}`);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
/** The card of a widget, by its heading. */
const card = (text: string, title: string) =>
  text.split("<section class=").find((part) => part.includes(`<h3>${title}</h3>`)) ?? "";
/** Cells of a widget's table by the heading of their row. */
const cells = (text: string, title: string, row: string) => {
  const found = card(text, title)
    .split("<tr>")
    .find((part) => part.replace(/<span[^>]*><\/span>/, "").includes(`<th scope="row">${row}</th>`));
  return [...(found ?? "").matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, value]) => value);
};

describe("the page of figures", () => {
  it("is whole before anything has happened", async () => {
    const { status, text } = await page();
    expect(status).toBe(200);
    for (const { title } of dashboards) expect(text).toMatch(new RegExp(`<h2 id="\\w+">${title}</h2>`));
    for (const name of functionNames) expect(cells(text, "The fourteen functions", name)).toHaveLength(4);
    expect(card(text, "Documents")).toContain("Nothing in this hour.");
  });

  it("shows a document's way, an error, and somebody turned away", async () => {
    const person = await newPerson(system.url);
    await wholeWay(person, await drawReport());
    await fetch(`${system.url}/api/v1/user/profile`, { headers: { authorization: "Bearer x.y.z" } });
    await expect
      .poll(async () => cells((await page()).text, "Documents by outcome and tier", "ok, text"))
      .toEqual(["1", "1"]);
    const { text } = await page("?range=day");
    expect(cells(text, "Documents", "Read")).toEqual(["1", "1"]);
    expect(cells(text, "People", "Registered")).toEqual(["1", "1"]);
    expect(cells(text, "Rows", "Verified")).toEqual(["4", "4"]);
    expect(cells(text, "Access tokens refused", "unsound")).toEqual(["1", "1"]);
    expect(cells(text, "API", "4xx")).toEqual(["1", "1"]);
    expect(Number(cells(text, "The fourteen functions", "process")[0])).toBe(1);
    expect(card(text, "Documents")).toContain("<svg");
  });

  it("loads nothing, runs nothing and is kept by nobody", async () => {
    const { headers, text } = await page("?range=week&renew=60");
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(headers.get("content-security-policy")).toContain(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(text).not.toMatch(/<script|style="|https?:\/\//);
    expect(text).toContain('<meta http-equiv="refresh" content="60">');
  });

  it("falls back to an hour for a range that isn't there, and repeats nothing of it", async () => {
    const { status, text } = await page("?range=<script>canary");
    expect(status).toBe(200);
    expect(text).not.toContain("canary");
    expect(text).toContain('href="/operations?range=hour" aria-current="page"');
  });

  it("can only be looked at", async () => {
    expect((await fetch(`${system.url}/operations`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${system.url}/operations/more`)).status).toBe(404);
  });

  it("is served to no foreign name, and to no other machine", async () => {
    const port = Number(new URL(system.url).port);
    const status = await new Promise((resolve, reject) => {
      const headers = { host: "evil.example" };
      request({ host: "127.0.0.1", port, path: "/operations", headers }, (answer) =>
        resolve(answer.statusCode),
      )
        .on("error", reject)
        .end();
    });
    expect(status).toBe(421);
    const outside = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && one.family === "IPv4" && !one.internal)?.address;
    if (!outside) return;
    const open = await boot({ state: await temporaryFolder(), host: "0.0.0.0", port: 0 });
    const at = `http://${outside}:${new URL(open.url).port}`;
    expect((await fetch(`${at}/health`)).status).toBe(200);
    expect((await fetch(`${at}/operations`)).status).toBe(404);
    await open.close();
  });

  it("keeps its figures over a restart", async () => {
    const first = await startSystem();
    await newPerson(first.url);
    await expect
      .poll(async () => cells((await page("", first.url)).text, "People", "Registered"))
      .toEqual(["1", "1"]);
    await first.close();
    const second = await startSystem({ state: first.state });
    expect(cells((await page("", second.url)).text, "People", "Registered")[0]).toBe("1");
    await second.close();
  });

  it("shows every figure that there is", () => {
    const shown = new Set<string>(
      dashboards.flatMap(({ widgets }) =>
        widgets.flatMap(({ lines, each }) => [
          ...lines.map(({ figure }) => figure),
          ...(each ? [each.figure] : []),
        ]),
      ),
    );
    const inTheTable = /^Function(Runs|Milliseconds|Errors)$/;
    const all = [...metricNames, ...Object.keys(hostFigures)].filter((name) => !inTheTable.test(name));
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });
});
