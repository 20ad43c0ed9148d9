import { describe, expect, it } from "vitest";
import { reading, row } from "../../test/examples.ts";
import { widthOf } from "../terminal/wrap.ts";
import { readingTable } from "./reading-table.ts";

const at = (columns: number) => ({ columns, paint: (_: unknown, text: string) => text });
const box = [0, 0, 0.1, 0.1] as [number, number, number, number];
const source = { page: 2, box };

const report = reading({
  rows: { seen: 4, read: 3 },
  results: [
    row(
      { name: "Haemoglobin", value: "10,2", unit: "g/dL", range: "12,0 - 15,5" },
      { section: "Blood count", interpretation: "low" },
    ),
    row({ name: "MCV", value: "88", unit: "fL" }, { section: "Blood count", interpretation: "normal" }),
    row(
      { name: "Ferritin", value: "4,110", unit: "ng/mL" },
      {
        section: "Iron",
        status: "confirm",
        reasons: ["decimal-mark-unclear", "some-new-code"],
        candidates: [
          { value: "4110", source },
          { value: "4.110", source },
        ],
        source,
      },
    ),
  ],
  vitals: [
    {
      kind: "body-weight",
      printed: "72 kg",
      value: { kind: "quantity", number: 72, unit: "kg" },
      status: "verified",
      source,
    },
  ],
  unread: [{ page: 2, text: "Transferrin see below 2.1", box }],
  missingPages: [3],
});

describe("readingTable", () => {
  it("shows a report under its headings, in columns that line up", () => {
    expect(readingTable(report, "march.pdf", at(100))).toBe(`march.pdf
2 pages, English, collected 31 January 2024; female, 34 years

Blood count
  Haemoglobin  10,2 g/dL    12,0 - 15,5  low       verified      page 1
  MCV          88 fL                     in range  verified      page 1

Iron
  Ferritin     4,110 ng/mL                         please check  page 2
    It is not clear which mark is the decimal one; some new code. It may be 4110 or 4.110.

Measurements
  Weight  72 kg  verified  page 2

Lines that look like results and were not understood: please read them yourself
  page 2  Transferrin see below 2.1

Page 3 was not in this file, though it counts it.

3 of 4 rows read: 2 verified, 1 to check.
As printed by the laboratory. This is not medical advice.
`);
  });

  it.each([100, 80, 60, 44, 30])("keeps within %i columns and loses nothing", (columns) => {
    const table = readingTable(report, "march.pdf", at(columns));
    for (const line of table.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    const words = table.replace(/\s+/g, " ");
    for (const text of ["Haemoglobin", "10,2", "12,0 -", "low", "please check", "4110 or 4.110", "72 kg"])
      expect(words).toContain(text);
  });

  it("never breaks a number, however narrow the column", () => {
    const name = "A name of many words that would rather have all of the room for itself";
    const results = [
      row({ name, value: "150,000,000,000", unit: "/uL", range: "150,000,000 - 400,000,000" }),
    ];
    for (let columns = 100; columns >= 40; columns--) {
      const table = readingTable(reading({ results }), "a.pdf", at(columns));
      for (const number of ["150,000,000,000", "150,000,000", "400,000,000"]) expect(table).toContain(number);
    }
  });

  it("lines up wide and combining characters", () => {
    const results = [
      row({ name: "血红蛋白", value: "135", unit: "g/L" }),
      row({ name: "He\u0301moglobine", value: "135", unit: "g/L" }),
    ];
    const table = readingTable(reading({ results }), "a.pdf", at(100));
    // Eight columns and eleven, as a terminal shows them.
    expect(table).toContain("\n  血红蛋白     135 g/L  verified");
    expect(table).toContain("\n  He\u0301moglobine  135 g/L  verified");
  });

  it("lets no text of a document act on the terminal", () => {
    const hostile = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202eevil\r\nname";
    const table = readingTable(
      reading({ results: [row({ name: hostile, value: hostile }, { section: hostile })] }),
      hostile,
      at(100),
    );
    expect(table).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(table).toContain("evil name");
  });

  it("says what to do where there are no results, and what is urgent where it is", () => {
    const advice = "This file is locked with a password. Save a copy without one.";
    const locked = {
      kind: "unreadable",
      advice,
      pages: 0,
      language: null,
      decimal: null,
      source: null,
    } as const;
    expect(readingTable(reading({ document: locked }), "a.pdf", at(100))).toBe(`a.pdf\n${advice}\n`);
    expect(readingTable(reading({ urgency: "emergency" }), "a.pdf", at(100))).toContain("medical help now");
    expect(readingTable(reading({ urgency: "cannot-tell" }), "a.pdf", at(100))).toContain("was not judged");
  });

  it("says where a range is not the page's own", () => {
    const range = { low: 12, high: 15.5, from: "published", source: "s" } as const;
    const results = [row({ name: "Hb", value: "10" }, { interpretation: "low", range })];
    expect(readingTable(reading({ results }), "a.pdf", at(100))).toContain("by published range: low");
  });

  it("says how to take a better picture, of which page where there are several", () => {
    const page = (number: number, quality: string[]) => ({
      page: number,
      rotation: 0,
      printedAs: null,
      quality,
    });
    const one = reading({ pages: [page(1, ["picture-blurred", "turned"])] });
    expect(readingTable(one, "a.jpg", at(100))).toMatch(/\nThis picture looks blurred\. .*\.\n/);
    const two = reading({ pages: [page(1, []), page(2, ["picture-glare"])] });
    expect(readingTable(two, "a.jpg", at(100))).toMatch(/\nPage 2: Light is reflected on the page\. .*\.\n/);
    const unreadable = reading({
      document: {
        ...one.document,
        kind: "unreadable",
        reason: "document_no_text_layer",
        advice: "No print.",
      },
      pages: one.pages,
    });
    expect(readingTable(unreadable, "a.jpg", at(100))).toMatch(/No print\.\n\nThis picture looks blurred/);
  });
});
