import type { Reading, ResultRow } from "@serenya/contract";
import { reading, resultRow } from "@serenya/testing";
import { expect, test } from "vitest";
import { faultsOf } from "../../../../packages/fhir/test/validate.ts";
import type { Confirmation, Records, Report } from "../device/records.ts";
import { en } from "../texts/en.ts";
import { exportFile } from "./export-file.ts";
import type { ExportFormat } from "./export-kinds.ts";

const now = new Date("2026-11-23T09:00:00.000Z");
const doubt: Partial<ResultRow> = { status: "confirm", reasons: ["recognisers-differ"] };
const said = (row: number, how: Confirmation["how"], value: string): Confirmation => ({
  row,
  value,
  how,
  at: "2026-11-01T09:00:00.000Z",
});
const report = (read: Partial<Reading>, confirmations: readonly Confirmation[] = []): Report => ({
  id: "r",
  jobId: "j",
  addedAt: "2026-11-01T08:00:00.000Z",
  readAt: "2026-11-01T08:00:00.000Z",
  reading: reading(read),
  confirmations,
  receipt: null,
  pages: 1,
  explanation: null,
});
const records: Pick<Records, "document" | "setting"> = {
  document: async () => ({ bytes: new Uint8Array([1]), type: "application/pdf", name: "=blood.pdf" }),
  setting: async () => null,
};
const made = async (one: Report, format: ExportFormat = "csv") => {
  const file = await exportFile([one], format, { records, texts: en, now });
  if (!file.ok) throw new Error(file.error);
  return file.value;
};

/** Fields by the name of their column, as a reader of RFC 4180 has them. */
function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") lines.push([]);
  }
  const [names = [], ...rest] = lines.slice(0, -1);
  return rest.map((fields) => Object.fromEntries(names.map((name, index) => [name, fields[index] ?? "?"])));
}

const everything = report(
  {
    missingPages: [2],
    unread: [{ page: 1, text: "=Zorblatt; 1,5 ###", box: [0.1, 0.5, 0.6, 0.52] }],
    vitals: [
      {
        kind: "body-weight",
        printed: "68 kg",
        value: { kind: "quantity", number: 68, unit: "kg" },
        status: "confirm",
        source: resultRow().source,
      },
    ],
    results: [
      resultRow({
        printed: { name: "Glukose", value: "5,40", unit: "mmol/l", range: "3-6", flag: null },
        value: { kind: "quantity", number: 5.4, comparator: null, unit: "mmol/l" },
        range: { low: 3, high: 6, from: "printed" },
        code: { system: "http://loinc.org", code: "14749-6", display: "Glucose" },
        history: [{ date: "2025-01-02", value: "5,1" }],
      }),
      resultRow({
        printed: { name: '-Base, "excess"', value: "-2.5", unit: "mmol/L", range: null, flag: null },
        value: { kind: "quantity", number: -2.5, comparator: null, unit: "mmol/L" },
        range: null,
        interpretation: "unknown",
      }),
      resultRow(doubt),
      resultRow(doubt),
      resultRow(doubt),
      resultRow({
        ...doubt,
        printed: { name: "ANA", value: "1:80", unit: null, range: null, flag: null },
        value: { kind: "titre", dilution: 80, comparator: null },
        range: null,
        interpretation: "unknown",
      }),
    ],
  },
  [said(0, "typed", "99"), said(3, "typed", "14.1"), said(4, "as-read", "13.2")],
);

test("the table: a line for each value, how it was read, and what was not understood", async () => {
  const { name, text } = await made(everything);
  expect(name).toBe("serenya-results-2026-11-23.csv");
  expect(text.startsWith("\uFEFFDate,Test as printed,Plain name,LOINC,Value,")).toBe(true);
  const lines = parseCsv(text);
  expect(lines.map((line) => [line["Test as printed"], line.Value, line["How it was read"]])).toEqual([
    ["Glukose", "5.4", "read and checked"],
    ["Glukose", "'5,1", expect.stringMatching(/^NOT CHECKED/)],
    [`'-Base, "excess"`, "-2.5", "read and checked"],
    ["Hemoglobin", "13.2", "NOT CONFIRMED"],
    ["Hemoglobin", "14.1", "typed by you"],
    ["Hemoglobin", "13.2", "confirmed by you"],
    ["ANA", "'1:80", "NOT CONFIRMED"],
    ["", "68 kg", "NOT CONFIRMED"],
    ["'=Zorblatt; 1,5 ###", "", expect.stringMatching(/^NOT UNDERSTOOD/)],
    ["", "", "PAGE NOT SEEN"],
  ]);
  expect(lines[0]).toMatchObject({
    Date: "2026-10-30",
    "Plain name": "blood sugar",
    LOINC: "LOINC 14749-6",
    "Unit as printed": "mmol/l",
    "Unit (UCUM)": "mmol/L",
    "Range as printed": "'3-6",
    Interpretation: "in range",
    "Source file": "'=blood.pdf",
    Page: "1",
  });
  expect(lines[0]?.Notices).toContain("Regenstrief");
  expect(lines[1]).toMatchObject({ Date: "2025-01-02", LOINC: "", Interpretation: "", Notices: "" });
  expect(lines.map(({ Interpretation }) => Interpretation).slice(3, 6)).toEqual(["", "in range", "in range"]);
});

test("what was judged by a published range says so, and has no printed one", async () => {
  const row = resultRow({
    printed: { name: "Potassium", value: "5.6", unit: "mmol/L", range: null, flag: null },
    value: { kind: "quantity", number: 5.6, comparator: "<", unit: "mmol/L" },
    range: { low: 3.5, high: 5.1, from: "published", source: "A book" },
    interpretation: "high",
  });
  const [line] = parseCsv((await made(report({ results: [row] }))).text);
  expect(line).toMatchObject({
    Value: "<5.6",
    "Range as printed": "",
    Interpretation: "high (by a published range, not the lab's)",
  });
});

test("the bundle: valid FHIR R4 in which what is in doubt is preliminary, and what was confirmed says so", async () => {
  const { name, text, type } = await made(everything, "fhir");
  expect([name, type]).toEqual(["serenya-results-2026-11-23.fhir.json", "application/fhir+json"]);
  const bundle = JSON.parse(text);
  expect(faultsOf(bundle)).toEqual([]);
  const observed = bundle.entry
    .map(({ resource }: { resource: { status: string; note?: { text: string }[] } }) => resource)
    .filter(({ resourceType }: { resourceType: string }) => resourceType === "Observation");
  expect(observed.slice(2, 5).map(({ status }: { status: string }) => status)).toEqual([
    "preliminary",
    "final",
    "final",
  ]);
  expect(JSON.stringify(observed[3].note)).toContain("typed in by a person");
  expect(JSON.stringify(observed[0].note)).not.toContain("by a person");
  // SHA-256 of the one byte that the document is.
  expect(text).toContain("ni:///sha-256;S_USLzRFVMU73i67jNK349FgCtYxw4Wl18ziPHeFRZo");
  expect(text).not.toContain("blood.pdf");
});

test("a document without results makes no file", async () => {
  const none = report({ document: { ...reading().document, kind: "not-a-lab-report" } });
  const answer = await exportFile([none], "csv", { records, texts: en, now });
  expect(answer).toEqual({ ok: false, error: "nothing-to-export" });
});
