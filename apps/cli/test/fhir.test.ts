import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeReport } from "@serenya/documents/corpus";
import { readBundle } from "@serenya/fhir";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serenya } from "./serenya.ts";

describe("serenya fhir", () => {
  let folder: string;
  let report: Awaited<ReturnType<typeof makeReport>>;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "serenya-fhir-"));
    report = await makeReport({ family: "ruled", seed: 1 });
    await writeFile(file("report.pdf"), report.pdf);
    await writeFile(file("damaged.pdf"), "%PDF-1.7\nand no more");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("prints a bundle that holds every result as printed, the same bytes each time", async () => {
    const [one, two] = await Promise.all([1, 2].map(() => serenya("fhir", file("report.pdf"))));
    expect(one).toMatchObject({ status: 0, notes: "" });
    expect(one?.out).toBe(two?.out);
    const back = readBundle(one?.out ?? "");
    const results = back.ok ? back.value.reports.flatMap((each) => each.results) : [];
    const found = results.map(({ printed }) => `${printed.name}: ${printed.value}`);
    expect(found).toEqual(
      expect.arrayContaining(report.truth.results.map(({ name, value }) => `${name}: ${value}`)),
    );
    expect(one?.out).toContain("ni:///sha-256;");
    expect(one?.out).not.toContain("report.pdf");
  });

  it("leaves out what can't be read, says so, and ends as read does", async () => {
    const { status, out, notes } = await serenya("fhir", file("report.pdf"), file("damaged.pdf"));
    expect(status).toBe(4);
    expect(notes).toMatch(/^damaged\.pdf is not in the bundle\. [A-Z].*\.\n$/);
    expect(readBundle(out).ok).toBe(true);
  });

  it("prints nothing when a file can't be had", async () => {
    const { status, out, notes } = await serenya("fhir", file("gone.pdf"));
    expect({ status, out, notes }).toEqual({
      status: 2,
      out: "",
      notes: `${file("gone.pdf")} does not exist. Check the name.\n`,
    });
  });

  it("lists what a bundle holds, of any system", async () => {
    const { out } = await serenya("fhir", file("report.pdf"));
    await writeFile(file("bundle.json"), out);
    const listed = await serenya("fhir", "--list", file("bundle.json"));
    expect(listed).toMatchObject({ status: 0, notes: expect.stringMatching(/^\d+ results in 1 reports/) });
    const values = JSON.parse(listed.out).reports.flatMap(
      (each: { results: { printed: { value: string } }[] }) =>
        each.results.map(({ printed }) => printed.value),
    );
    expect(values).toEqual(expect.arrayContaining(report.truth.results.map(({ value }) => value)));
  });

  it("says what is wrong with a bundle, with its code, and nothing of what stands in it", async () => {
    await writeFile(file("other.json"), '{"resourceType":"Patient","name":[{"family":"Canary"}]}');
    await writeFile(file("large.json"), "x".repeat(11 * 1024 * 1024));
    const other = await serenya("fhir", "--list", file("other.json"));
    expect(other).toMatchObject({ status: 4, out: "" });
    expect(other.notes).toMatch(/^other\.json: .*\(not-a-bundle\)\n$/);
    expect(other.notes).not.toContain("Canary");
    expect(await serenya("fhir", "--list", file("large.json"))).toMatchObject({ status: 4, out: "" });
    expect(await serenya("fhir", "--list", file("a.json"), file("b.json"))).toMatchObject({ status: 2 });
    expect(await serenya("fhir", "--list", file("gone.json"))).toMatchObject({ status: 2 });
  });

  it("has help, and says what is wrong with a command", async () => {
    const [asked, bare] = await Promise.all([serenya("fhir", "--help"), serenya("fhir")]);
    expect(asked).toMatchObject({ status: 0, out: expect.stringMatching(/^serenya fhir FILE/) });
    expect(bare).toMatchObject({ status: 2, notes: expect.stringContaining("serenya fhir --help") });
  });
});
