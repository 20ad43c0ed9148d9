import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { writeDoctorReport } from "@serenya/clinical";
import type { DoctorReport, Reading, ResultRow } from "@serenya/contract";
import { reading, resultRow } from "@serenya/testing";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { en } from "../../texts/en.ts";
import type { PdfFonts } from "./sheet.ts";
import { writePdf } from "./write-pdf.ts";

const { resolve } = createRequire(import.meta.url);
const font = async (name: string) =>
  new Uint8Array(await readFile(resolve(`@expo-google-fonts/source-sans-3/${name}`)));
let fonts: PdfFonts;
beforeAll(async () => {
  fonts = {
    regular: await font("400Regular/SourceSans3_400Regular.ttf"),
    bold: await font("600SemiBold/SourceSans3_600SemiBold.ttf"),
  };
});

function row(name: string, value: string, unit: string, changes: Partial<ResultRow> = {}): ResultRow {
  return resultRow({
    printed: { name, value, unit, range: "3.5 - 5.1", flag: null },
    value: { kind: "quantity", number: Number(value), comparator: null, unit },
    range: { low: 3.5, high: 5.1, from: "printed" },
    ...changes,
  });
}

const odd = [
  row("Potassium", "6.10", "mmol/L"),
  row("Leukocytes", "4.56789123", "×10⁹/L"),
  row("Kreatinin (Jaffé), Größe µ", "97.0", "µmol/L"),
  row("eGFR", "60", "mL/min/1.73 m²", {
    printed: { name: "eGFR", value: "≥60", unit: "mL/min/1.73 m²", range: "≥ 60", flag: null },
  }),
  row("Odd name 名", "0.0030", "mg/L", { status: "confirm", reasons: ["decimals"] }),
];

async function open(
  readings: readonly Reading[],
  name: string | null = null,
  written: Partial<DoctorReport> = {},
) {
  const report = { ...writeDoctorReport({ readings, confirmations: [], language: "en" }), ...written };
  const bytes = await writePdf({ report, madeAt: "2026-11-22T10:00:00.000Z", name }, { fonts, texts: en });
  const raw = new TextDecoder("latin1").decode(bytes);
  const document = await getDocument({ data: bytes, useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return { report, document, raw, pages: pages.map(squeeze), all: squeeze(pages.join(" ")) };
}

/** Where a line breaks is no part of a text; and the font draws both mu with one glyph. */
const squeeze = (text: string) => text.replace(/\s+/g, "").replaceAll("\u00b5", "\u03bc");

describe("the PDF for the doctor", () => {
  it("holds every value, unit, range and way of reading as the report has them", async () => {
    const { report, all } = await open([reading({ results: odd })]);
    const rows = report.values.flatMap((group) => group.rows);
    expect(rows).toHaveLength(odd.length);
    for (const { value, range, howRead, interpretation } of rows) {
      const t = en.doctor.pdf;
      const cells = [
        value,
        range ?? t.notPrinted,
        t.interpretation[interpretation],
        "30 Oct 2026",
        t.howRead[howRead],
      ];
      expect(all).toContain(squeeze(cells.join("")));
    }
    for (const text of [...report.questions, report.disclaimer, report.notice, report.findingsText])
      expect(all).toContain(squeeze(text.replace("名", "□")));
  });

  it("marks a character that it can't print, and says so", async () => {
    const { all } = await open([reading({ results: odd })]);
    expect(all).toContain("name□");
    expect(all).toContain(squeeze(en.doctor.pdf.unknownCharacter));
    expect((await open([reading()])).all).not.toContain("□");
  });

  it("has on its first page who, how urgent, findings, questions and what was not read", async () => {
    const unread = [{ page: 1, text: "Ferritin ###", box: [0, 0, 1, 1] as [number, number, number, number] }];
    const { pages, report } = await open([reading({ results: odd, unread })], "Robin Example");
    for (const text of [
      "Robin Example. Female, 44 years.",
      en.doctor.pdf.urgency[report.urgency],
      "Potassium6.10 mmol/L3.5 - 5.1",
      en.doctor.pdf.questions,
      report.sources[0]?.text ?? "?",
      en.doctor.pdf.unreadElsewhere(1),
      report.disclaimer,
    ])
      expect(pages[0]).toContain(squeeze(text));
    expect(pages.slice(1).join("")).toContain(squeeze("Ferritin ###"));
    pages.forEach((page, index) => {
      expect(page).toContain(squeeze(en.doctor.pdf.page(index + 1, pages.length)));
      expect(page).toContain(squeeze(en.doctor.pdf.automatic));
    });
  });

  it("keeps the first page one page, whatever there is, and the rest in full", async () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      row(`Potassium number ${index}`, `6.${100 + index}`, "mmol/L", {
        status: "confirm",
        reasons: ["decimals"],
      }),
    );
    const { pages, report, all } = await open([reading({ results: many })]);
    expect(pages[0]).toContain(squeeze(report.disclaimer));
    for (const question of report.questions) expect(all).toContain(squeeze(question));
    for (const { value } of report.values.flatMap((group) => group.rows))
      expect(pages.slice(1).join("")).toContain(squeeze(value));
  });

  it("draws a trend and says its values", async () => {
    const older = reading({ collected: "2026-05-02", results: [row("Potassium", "4.20", "mmol/L")] });
    const { all, raw } = await open([older, reading({ results: [row("Potassium", "5.00", "mmol/L")] })]);
    expect(all).toContain(squeeze("2 May 2026"));
    expect(all).toContain(squeeze("4.20 mmol/L"));
    expect(raw).toContain("/S /Figure");
  });

  it("says of a trend if its change is more than usual, by which publication, and what that leaves out", async () => {
    const older = reading({ collected: "2026-05-02", results: [row("Potassium", "4.20", "mmol/L")] });
    const { all, report } = await open([older, reading({ results: [row("Potassium", "5.60", "mmol/L")] })]);
    expect(report.trends[0]?.realChange).toBe("likely");
    for (const text of [
      report.trends[0]?.realChangeText ?? "?",
      report.trendsText,
      ...report.trendSources.map((source) => source.text),
    ])
      expect(all).toContain(squeeze(text));
  });

  it("has the values before beside a finding, and marks what only a later report prints", async () => {
    const potassium = (value: string, changes: Partial<ResultRow> = {}) =>
      row("Potassium", value, "mmol/L", changes);
    const readings = [
      reading({ collected: "2026-05-02", results: [potassium("4.20")] }),
      reading({
        results: [potassium("5.60", { history: [{ date: "2025-01-05", value: "4.8" }] })],
      }),
    ];
    const { pages } = await open(readings);
    const star = squeeze("4.20 mmol/L, 2 May 2026" + "4.8 mmol/L, 5 Jan 2025*");
    expect(pages[0]).toContain(star);
    expect(pages[0]).toContain(squeeze("high, new"));
    expect(pages[0]).toContain(squeeze(en.doctor.pdf.star));
    expect(
      (await open(readings.slice(1, 2).map((one) => ({ ...one, results: [potassium("5.60")] })))).pages[0],
    ).not.toContain(squeeze(en.doctor.pdf.columns.earlier));
  });

  it("has the lines of a language model under the findings, called that, or on the next page", async () => {
    const t = en.doctor.pdf;
    const words = { summary: ["Potassium 6.10 mmol/L stands out."], model: "some-model", withoutModel: null };
    const short = await open([reading({ results: odd })], null, words);
    for (const text of [t.summary, ...words.summary, t.summaryNotice("some-model")])
      expect(short.pages[0]).toContain(squeeze(text));
    expect(short.all).not.toContain(squeeze(t.noModel));

    const long = {
      ...words,
      summary: Array.from({ length: 30 }, (_, n) => `Potassium stands out, line ${n}.`),
    };
    const { pages } = await open([reading({ results: odd })], null, long);
    expect(pages[0]).toContain(squeeze(t.summaryLater));
    expect(pages[1]).toContain(squeeze("line 29."));
    expect(pages[1]).toContain(squeeze(t.summaryNotice("some-model")));

    const { all } = await open([reading({ results: odd })]);
    expect(all).toContain(squeeze(t.noModel));
    expect(all).not.toContain(squeeze(t.summary));
  });

  it("is tagged, has a title and a language, and embeds its fonts", async () => {
    const { document, raw } = await open([reading({ results: odd })]);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: "Laboratory results, summarised for the doctor", Language: "en-GB" });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    for (const tag of ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD"])
      expect(raw).toContain(`/S /${tag}`);
    expect(raw).toContain("pdfuaid");
    expect(raw).toContain("/FontFile2");
    expect(raw).not.toContain("/Helvetica");
  });
});
