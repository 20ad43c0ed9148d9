import PDFDocument from "pdfkit";

const columns = [50, 250, 320, 370, 440] as const;

/** A made-up report with an urgent value, two that contradict themselves, and a line without a value. */
const lines: readonly (readonly [string, string?, string?, string?, string?])[] = [
  ["Test", "Result", "Flag", "Unit", "Reference range"],
  ["Electrolytes"],
  ["Potassium", "6.9", "H", "mmol/L", "3.5 - 5.1"],
  ["Sodium", "139", "L", "mmol/L", "135 - 145"],
  ["Calcium", "2.31", "", "mmol/L", "2.15 - 2.55"],
  ["Complete blood count"],
  ["Hemoglobin", "10.9", "L", "g/dL", "12.0 - 15.5"],
  ["Leukocytes", "6.2", "", "10^9/L", "4.0 - 10.0"],
  ["Platelets", "251", "", "10^9/L", "150 - 400"],
  ["Kidney and fats"],
  ["Creatinine", "0.9", "", "mg/dL", "0.5 - 1.1"],
  ["LDL cholesterol", "162", "H", "mg/dL", "< 130"],
  ["HDL cholesterol", "58", "", "mg/dL", "> 40"],
  ["Thyroid and iron"],
  ["TSH", "215", "", "mIU/L", "0.40 - 4.50"],
  ["Ferritin", "9", "L", "ng/mL", "15 - 150"],
  ["Urine"],
  ["Urine protein", "Negative", "", "", "Negative"],
  ["Zorblatt index", "", "", "mmol/L", "1.0 - 2.0"],
];

/** Places of its rows in `reading.results`. */
export const doubtfulRows = { potassium: 0, sodium: 1, tsh: 9 } as const;

/** The report as a PDF with a text layer. */
export async function doubtfulReport(): Promise<Buffer> {
  const doc = new PDFDocument({ size: "A4", margin: 50 });
  const chunks: Buffer[] = [];
  doc.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => doc.on("end", resolve));
  doc.fontSize(16).text("Northbank Laboratory", 50, 50);
  doc.fontSize(9).text("Laboratory report", 50, 72);
  doc.text("Patient: Robin Example   Sex: Female   Age: 44 years", 50, 86);
  doc.text("Collected: 2026-10-30", 50, 98);
  for (const [index, cells] of lines.entries()) {
    doc.font(index === 0 || cells.length === 1 ? "Helvetica-Bold" : "Helvetica");
    for (const [column, text] of cells.entries())
      if (text) doc.text(text, columns[column], 125 + index * 16, { lineBreak: false });
  }
  doc.font("Helvetica").text("Weight: 68 kg    Height: 171 cm    Blood pressure: 128/82 mmHg", 50, 460);
  doc.end();
  await done;
  return Buffer.concat(chunks);
}
