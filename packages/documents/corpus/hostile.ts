import { randomOf } from "./random.ts";
import { newSheet, type Sheet } from "./sheet.ts";
import type { Report, Truth } from "./truth.ts";

const base: Truth = {
  results: [],
  decimal: ".",
  language: "en",
  collected: null,
  patient: { sex: null, age: null },
  ignore: [],
  doubtful: [],
};

const ROWS = [
  ["Sodium", "140", "mmol/L", "135 - 145"],
  ["Potassium", "4.2", "mmol/L", "3.5 - 5.1"],
  ["Creatinine", "0.92", "mg/dL", "0.60 - 1.20"],
  ["Glucose", "94", "mg/dL", "70 - 99"],
] as const;
const X = [50, 230, 310, 400] as const;
const rowY = (row: number) => 130 + row * 16;

/** A plain small table; `skip` leaves cells out for the caller to draw in its own way. */
function drawBase(sheet: Sheet, skip: (row: number, column: number) => boolean = () => false): void {
  sheet.text("Laboratory Report", 50, 60, { size: 14, bold: true });
  for (const [i, x] of X.entries())
    sheet.text(["Test", "Result", "Unit", "Reference Range"][i] ?? "", x, 110, { bold: true });
  for (const [r, row] of ROWS.entries())
    for (const [c, x] of X.entries()) if (!skip(r, c)) sheet.text(row[c] ?? "", x, rowY(r));
}

const rowsTruth = (names: readonly string[] = ROWS.map((r) => r[0])): Truth["results"] =>
  ROWS.filter((r) => names.includes(r[0])).map(([name, value, unit, range]) => ({
    name,
    value,
    unit,
    range,
    flag: null,
  }));

const unreadable = (reason: string): Truth => ({ ...base, kind: "unreadable", reason });

async function drawn(draw: (sheet: Sheet) => void, truth: Partial<Truth>, options = {}): Promise<Report> {
  const sheet = newSheet(options);
  draw(sheet);
  return { pdf: await sheet.finish(), truth: { ...base, ...truth } };
}

/** Documents that attack, mislead or can't be read, each with the outcome that it must have. */
export const hostileDocuments = {
  encrypted: () =>
    drawn((s) => drawBase(s), unreadable("document_encrypted"), {
      userPassword: "secret",
      ownerPassword: "owner",
    }),
  empty: async (): Promise<Report> => ({ pdf: new Uint8Array(0), truth: unreadable("document_empty") }),
  damaged: async (): Promise<Report> => {
    const { pdf } = await drawn((s) => drawBase(s), {});
    const random = randomOf(7);
    const head = pdf
      .slice(0, Math.floor(pdf.length * 0.3))
      .map((byte, i) => (i > 20 ? (byte + random.whole(1, 255)) & 255 : byte));
    return { pdf: head, truth: unreadable("document_damaged") };
  },
  "not-a-pdf": async (): Promise<Report> => ({
    pdf: new TextEncoder().encode("<html><body>Sodium 140 mmol/L</body></html>\n%PDF-1.7"),
    truth: unreadable("document_unsupported"),
  }),
  "too-many-pages": () =>
    drawn((s) => {
      drawBase(s);
      for (let i = 0; i < 50; i++) s.page();
    }, unreadable("document_too_many_pages")),
  "no-text": () =>
    drawn((s) => s.doc.rect(50, 50, 300, 200).fill("#dddddd"), unreadable("document_no_text_layer")),
  "white-row": () =>
    drawn(
      (s) => {
        drawBase(s);
        for (const [i, x] of X.entries())
          s.text(["Troponin", "9.9", "ng/mL", "0.0 - 0.4"][i] ?? "", x, rowY(5), { colour: "white" });
      },
      { results: rowsTruth() },
    ),
  "tiny-row": () =>
    drawn(
      (s) => {
        drawBase(s);
        for (const [i, x] of X.entries())
          s.text(["Troponin", "9.9", "ng/mL", "0.0 - 0.4"][i] ?? "", x, rowY(5), { size: 1 });
      },
      { results: rowsTruth() },
    ),
  "off-page-row": () =>
    drawn(
      (s) => {
        drawBase(s);
        for (const [i, x] of X.entries())
          s.text(["Troponin", "9.9", "ng/mL", "0.0 - 0.4"][i] ?? "", x + 700, rowY(5));
      },
      { results: rowsTruth() },
    ),
  /** The true value painted over in white, another number printed on top. */
  "painted-over": () =>
    drawn(
      (s) => {
        drawBase(s);
        s.doc.rect(225, rowY(1) - 2, 40, 13).fill("white");
        s.text("6.9", X[1], rowY(1));
      },
      { results: rowsTruth(), doubtful: ["Potassium"] },
    ),
  /** A second number in white on the value: a reader of letters sees both, a person one. */
  "white-over-value": () =>
    drawn(
      (s) => {
        drawBase(s);
        s.text("6.9", X[1], rowY(1), { colour: "white" });
      },
      { results: rowsTruth(), doubtful: ["Potassium"] },
    ),
  /** The number is under a grey patch: nobody can read it. */
  "covered-value": () =>
    drawn(
      (s) => {
        drawBase(s);
        s.doc.rect(225, rowY(1) - 3, 40, 15).fill("#888888");
      },
      { results: rowsTruth(), doubtful: ["Potassium"] },
    ),
  /** The true value patched over in white, and another number drawn on the patch as bare curves. */
  "patched-with-curves": () =>
    drawn(
      (s) => {
        drawBase(s);
        s.doc.rect(225, rowY(1) - 2, 40, 13).fill("white");
        s.doc.moveTo(232, rowY(1)).bezierCurveTo(240, rowY(1), 240, rowY(1) + 8, 232, rowY(1) + 8);
        s.doc.lineWidth(1).stroke("black");
      },
      { results: rowsTruth(), doubtful: ["Potassium"] },
    ),
  blank: () => drawn(() => undefined, unreadable("document_empty")),
  "unclear-thousands": () =>
    drawn(
      (s) => {
        s.text("Laboratory Report", 50, 60, { size: 14, bold: true });
        for (const [i, x] of X.entries())
          s.text(["Test", "Result", "Unit", "Reference Range"][i] ?? "", x, 110, { bold: true });
        for (const [i, x] of X.entries()) s.text(["Leucocytes", "4,110", "/µL", "4 - 11"][i] ?? "", x, 130);
      },
      {
        results: [{ name: "Leucocytes", value: "4,110", unit: "/µL", range: "4 - 11", flag: null }],
        doubtful: ["Leucocytes"],
      },
    ),
  letter: () =>
    drawn(
      (s) => {
        s.text("Discharge Letter", 50, 50, { size: 14, bold: true });
        const lines = [
          "Dear colleague,",
          "we report on Mr. Example, who was with us from 3 to 9 May 2024 for pneumonia.",
          "Laboratory on admission: CRP 182 mg/L, leucocytes 15.8 G/L, Hb 13.2 g/dL, sodium 138 mmol/L.",
          "On discharge CRP was 12 mg/L. Potassium 4.1 mmol/L (3.5 - 5.1).",
          "Amoxicillin 1000 mg 1-1-1 for five days. Blood pressure 120/80 mmHg.",
          "Kind regards",
        ];
        for (const [i, line] of lines.entries()) s.text(line, 50, 90 + i * 16);
      },
      { kind: "not-a-lab-report" },
    ),
  invoice: () =>
    drawn(
      (s) => {
        s.text("Invoice", 50, 50, { size: 14, bold: true });
        const rows = [
          ["Description", "Quantity", "Unit price", "Total"],
          ["Complete blood count", "1", "12.50", "12.50"],
          ["TSH", "1", "18.00", "18.00"],
          ["Total due", "", "", "30.50 EUR"],
        ];
        for (const [r, row] of rows.entries())
          for (const [c, x] of X.entries()) s.text(row[c] ?? "", x, 90 + r * 16);
      },
      { kind: "not-a-lab-report" },
    ),
} as const satisfies Readonly<Record<string, () => Promise<Report>>>;

export type HostileName = keyof typeof hostileDocuments;
