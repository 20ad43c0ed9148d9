import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeReport } from "../../corpus/index.ts";
import { newSheet } from "../../corpus/sheet.ts";
import { loadEngine } from "../node/load-engine.ts";
import { readDocument } from "../read-document.ts";
import { explain } from "./explain.ts";
import { sentenceOf } from "./reasons.ts";

const engine = await loadEngine();

/** The page that explains a PDF, with a picture for page 1 that stands in for the drawn page. */
async function explained(pdf: Uint8Array, title = "report.pdf"): Promise<string> {
  let page = "";
  await readDocument(pdf, {
    engine,
    onTrace: (work, reading) => {
      const pictures = [{ page: 1, url: "data:image/webp;base64,AAAA", turn: 90 }];
      page = explain({ title, work, reading, stages: [{ name: "rows", milliseconds: 12 }], pictures });
    },
  });
  return page;
}

async function smallReport(...rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const sheet = newSheet();
  const xs = [50, 230, 310, 400];
  for (const [i, cells] of [["Test", "Result", "Unit", "Reference range"], ...rows].entries())
    for (const [k, text] of cells.entries()) sheet.text(text, xs[k] ?? 0, 120 + 16 * i);
  return sheet.finish();
}

const idsIn = (page: string) => [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);

test("every row is told with its value, its place on the picture, and where a link leads there is something", async () => {
  const { pdf, truth } = await makeReport({ family: "several-pages", seed: 2 });
  const page = await explained(pdf);
  const ids = idsIn(page);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  for (const { value } of truth.results) expect(page).toContain(`<strong>${value}</strong>`);
  expect(page.match(/<article/g)).toHaveLength(truth.results.length);
  expect(page.match(/class="value verified"/g)).toHaveLength(truth.results.length);
});

test("nothing is fetched or run: a policy forbids it, and headings of tables have a scope", async () => {
  const page = await explained((await makeReport({ family: "ruled", seed: 2 })).pdf);
  expect(page).toContain(
    `http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src data:`,
  );
  expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=|(src|href)="(?!#|data:)/);
  expect(page).not.toMatch(/<th>/);
});

test("a doubtful row says why, in a sentence, with what it may be and which check objected", async () => {
  const page = await explained(
    await smallReport(
      ["Haemoglobin", "132", "g/dL", "12.0 - 16.0"],
      ["Potassium", "4.2", "mmol/L", "3.5 - 5.1"],
      ["Red cells", "4.50", "10^6/uL", "3.80 - 5.20"],
      ["MCH", "29.3", "pg", "27.0 - 33.0"],
    ),
  );
  expect(page).toContain("<code>decimals-unlike-range</code> The value has no decimals");
  expect(page).toContain("<strong>13.2</strong>");
  expect(page).toContain("✗ decimals fit: <code>decimals-unlike-range</code>");
  expect(page).toMatch(/✗ does not fit <code>cell-indices<\/code> with <a href="#row-3">Red cells/);
  expect(page).toContain("? confirm");
});

test("what a document or its name says stays text", async () => {
  const evil = `<img src=x onerror=alert(1)>`;
  const page = await explained(
    await smallReport([`${evil} Potassium`, "4.2", "mmol/L", "3.5 - 5.1"]),
    `"><script>alert(1)</script>.pdf`,
  );
  expect(page).not.toMatch(/<img|<script/);
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
});

test("a picture is turned upright, in the page's measure", async () => {
  const page = await explained(await smallReport(["Potassium", "4.2", "mmol/L", "3.5 - 5.1"]));
  expect(page).toMatch(
    /<image href="data:image\/webp;base64,AAAA"[^>]* transform="translate\(595[.\d]* 0\) rotate\(90\)"/,
  );
});

test("papers without results and broken files are explained too", async () => {
  const letter = newSheet();
  letter.text("Dear Ms Example, thank you for your visit. See you in May.", 50, 100);
  expect(await explained(await letter.finish())).toContain("not-a-lab-report");
  const broken = new TextEncoder().encode("%PDF-1.7\nno more");
  expect(await explained(broken)).toContain("unreadable: document_damaged");
});

test("every reason that a check can give has a sentence", () => {
  const folder = fileURLToPath(new URL("../checks/", import.meta.url));
  const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.includes(".test."));
  const codes = sources.flatMap((name) =>
    [...readFileSync(folder + name, "utf8").matchAll(/reason: "([a-z-]+)"/g)].map((match) => match[1] ?? ""),
  );
  expect(codes.length).toBeGreaterThan(5);
  expect(codes.filter((code) => sentenceOf(code) === null)).toEqual([]);
});
