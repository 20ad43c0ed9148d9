import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readingSchema } from "@serenya/contract";
import { hostileDocuments, makeReport } from "@serenya/documents/corpus";
import { loadEngine } from "@serenya/documents/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngOf } from "./png-of.ts";
import { serenya, start } from "./serenya.ts";

describe("serenya read", () => {
  let folder: string;
  let report: Awaited<ReturnType<typeof makeReport>>;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "serenya-read-"));
    report = await makeReport({ family: "ruled", seed: 1 });
    await writeFile(file("report.pdf"), report.pdf);
    await writeFile(file("damaged.pdf"), "%PDF-1.7\nand no more");
    await writeFile(file("drawing.svg"), "<svg/>");
    await writeFile(file("empty.pdf"), "");
    await writeFile(file("huge.pdf"), Buffer.alloc(10 * 1024 * 1024 + 2, "%PDF-1.7\n"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints a report as JSON, the same bytes each time", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => serenya("read", file("report.pdf"), "--json")));
    expect(one).toMatchObject({ status: 0, notes: "" });
    expect(one?.out).toBe(two?.out);
    const reading = readingSchema.parse(JSON.parse(one?.out ?? ""));
    const wanted = report.truth.results.map(({ name, value }) => `${name}: ${value}`);
    const found = reading.results.map(({ printed }) => `${printed.name}: ${printed.value}`);
    expect(found).toEqual(expect.arrayContaining(wanted));
  });

  it("prints a report as a table that fits the width", async () => {
    const { status, out } = await serenya("read", file("report.pdf"));
    expect(status).toBe(0);
    expect(out).not.toContain("\u001b");
    for (const { name, value } of report.truth.results) expect(out).toMatch(lineWith(name, value));
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("reads a locked file with its password, from the command or the environment", async () => {
    const { pdf } = await hostileDocuments.encrypted();
    await writeFile(file("locked.pdf"), pdf);
    const env = { SERENYA_PASSWORD: "secret" };
    const [none, wrong, given, kept] = await Promise.all([
      serenya("read", file("locked.pdf"), "--json"),
      serenya("read", file("locked.pdf"), "--json", "--password", "wrong"),
      serenya("read", file("locked.pdf"), "--json", "--password", "secret"),
      start(["read", file("locked.pdf"), "--json"], { env }).ended,
    ]);
    for (const refused of [none, wrong]) {
      expect(refused.status).toBe(4);
      expect(JSON.parse(refused.out)).toMatchObject({ document: { reason: "document_encrypted" } });
    }
    expect(given).toMatchObject({ status: 0, notes: "" });
    expect(kept.out).toBe(given.out);
  });

  it("reads overlapping pictures as one report, each row once", async () => {
    const picture = await pageOf(report.pdf);
    const [first, second] = [0.6, 0.3].map((share) => Math.round(share * picture.height));
    await writeFile(file("top.png"), pngOf(picture, 0, first ?? 0));
    await writeFile(file("bottom.png"), pngOf(picture, second ?? 0, picture.height));
    const { status, out } = await serenya(
      "read",
      file("top.png"),
      file("bottom.png"),
      "--one-report",
      "--json",
    );
    expect(status).toBe(0);
    const reading = readingSchema.parse(JSON.parse(out));
    expect(reading.document).toMatchObject({ pages: 2, source: "image" });
    expect(reading.rows.seen).toBe(report.truth.results.length);
    const values = reading.results.map(({ printed }) => printed.value).sort();
    expect(values).toEqual(report.truth.results.map(({ value }) => value).sort());
  });

  it("prints an array for several files, and ends with the worst", async () => {
    const { status, out } = await serenya("read", "--json", file("report.pdf"), file("damaged.pdf"));
    expect(status).toBe(4);
    const readings = readingSchema.array().parse(JSON.parse(out));
    expect(readings.map(({ document }) => document.kind)).toEqual(["lab-report", "unreadable"]);
  });

  it.each([
    ["damaged.pdf", "document_damaged"],
    ["drawing.svg", "document_unsupported"],
    ["empty.pdf", "document_empty"],
    ["huge.pdf", "document_too_large"],
  ])("says in a sentence what is wrong with %s", async (name, reason) => {
    const [table, json] = await Promise.all([
      serenya("read", file(name)),
      serenya("read", file(name), "--json"),
    ]);
    expect(table).toMatchObject({ status: 4, notes: "" });
    expect(table.out).toMatch(new RegExp(`^${name}\n[A-Z][^]*\\.\n$`));
    expect(json.status).toBe(4);
    expect(JSON.parse(json.out)).toMatchObject({ document: { kind: "unreadable", reason } });
  });

  it("writes a page that explains a reading, for this user only, and says that it holds health data", async () => {
    const page = file("page.html");
    await writeFile(page, "before", { mode: 0o644 });
    const [plain, explained] = [
      await serenya("read", file("report.pdf"), "--json"),
      await serenya("read", file("report.pdf"), "--json", "--explain", page),
    ];
    expect(explained).toMatchObject({ status: 0, out: plain.out });
    expect(explained.notes).toMatch(/^\S+page\.html holds what the report says: health data\. .*\n$/);
    expect((await stat(page)).mode & 0o777).toBe(0o600);
    const text = await readFile(page, "utf8");
    for (const { value } of report.truth.results) expect(text).toContain(`<strong>${value}</strong>`);
  });

  it("says when there is no page, or it can't be written", async () => {
    const nothing = await serenya("read", file("empty.pdf"), "--explain", file("none.html"));
    expect(nothing).toMatchObject({ status: 4, notes: expect.stringContaining("nothing to explain") });
    const nowhere = await serenya("read", file("report.pdf"), "--explain", file("gone/page.html"));
    expect(nowhere).toMatchObject({
      status: 2,
      out: "",
      notes: expect.stringContaining("could not be written"),
    });
  });

  it("reads nothing when a file can't be had, and says which", async () => {
    const { status, out, notes } = await serenya("read", file("report.pdf"), file("gone.pdf"), folder);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(notes).toBe(
      `${file("gone.pdf")} does not exist. Check the name.\n${folder} is a folder: name the files in it.\n`,
    );
  });
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const lineWith = (name: string, value: string) => new RegExp(`${escaped(name)} .*${escaped(value)}`);

/** The first page of a PDF as a picture. */
async function pageOf(pdf: Uint8Array) {
  const opened = (await loadEngine()).open(pdf);
  const page = opened.ok ? opened.document.page(0) : null;
  if (!page) throw new Error("a page was expected");
  return page.picture(200);
}
