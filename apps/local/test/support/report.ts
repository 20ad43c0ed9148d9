import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

const columns = [50, 200, 300, 400];
const heads = ["Test", "Result", "Unit", "Reference range"];
/** Name, value, unit and range of every row that is drawn. */
export const reportRows = [
  ["Hemoglobin", "13.5", "g/dL", "12.0 - 16.0"],
  ["Potassium", "4.1", "mmol/L", "3.5 - 5.1"],
  ["Sodium", "140", "mmol/L", "136 - 145"],
  ["Creatinine", "0.9", "mg/dL", "0.6 - 1.2"],
];

/**
 * A plain report. With a `marker`, that is the patient's name, a remark, and the name of a test, so that it is
 * found again in the reading. With many pages it takes the reader a while.
 */
export async function drawReport({
  marker,
  pages = 1,
}: {
  marker?: string;
  pages?: number;
} = {}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new PDFDocument({ size: "A4", info: { Title: marker ?? "Report" } });
  const bytes = buffer(document);
  for (let page = 1; page <= pages; page++) {
    if (page > 1) document.addPage();
    document.fontSize(14).text("Laboratory report", 50, 50);
    document.fontSize(10).text(`Patient: ${marker ?? "Jane Roe"}`, 50, 80);
    const all = [heads, ...reportRows, ...(marker ? [[marker, "5.5", "mmol/L", "3.0 - 7.0"]] : [])];
    for (const [line, cells] of all.entries()) {
      for (const [index, cell] of cells.entries()) document.text(cell, columns[index] ?? 0, 120 + line * 18);
    }
    document.text(`Remark: ${marker ?? "none"}`, 50, 320);
  }
  document.end();
  return new Uint8Array(await bytes);
}
