import type { Page } from "playwright-core";

/** The rows that the photo shows: name, value, unit and range. */
export const photographed = [
  ["Sodium", "139", "mmol/L", "135 - 145"],
  ["Potassium", "4.4", "mmol/L", "3.5 - 5.1"],
  ["Chloride", "103", "mmol/L", "98 - 107"],
  ["Calcium", "2.35", "mmol/L", "2.15 - 2.55"],
  ["Magnesium", "0.84", "mmol/L", "0.70 - 1.05"],
  ["Glucose", "5.2", "mmol/L", "3.9 - 5.6"],
  ["Urea", "5.6", "mmol/L", "2.5 - 7.8"],
  ["Creatinine", "78", "umol/L", "60 - 110"],
  ["Albumin", "43", "g/L", "35 - 50"],
  ["Bilirubin", "11", "umol/L", "3 - 21"],
  ["Ferritin", "96", "ug/L", "30 - 400"],
  ["TSH", "2.15", "mU/L", "0.40 - 4.00"],
] as const;

/** A photo of a page with some of the rows, drawn in the browser. `blur` in pixels of the photo. */
export async function photoOfReport(
  page: Page,
  { blur = 0, from = 0, to = photographed.length as number } = {},
): Promise<Uint8Array> {
  const bytes = await page.evaluate(
    async ([pixels, rows]) => {
      const canvas = new OffscreenCanvas(1654, 1500);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.fillStyle = "#cfcdc8";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.filter = pixels > 0 ? `blur(${pixels}px)` : "none";
      context.fillStyle = "#1d1d20";
      context.font = "bold 44px sans-serif";
      context.fillText("Northbank Laboratory Report", 140, 180);
      context.font = "bold 30px sans-serif";
      const columns = [140, 700, 920, 1180];
      for (const [i, title] of ["Test", "Result", "Unit", "Reference range"].entries())
        context.fillText(title, columns[i] ?? 0, 290);
      context.font = "30px sans-serif";
      for (const [r, row] of rows.entries())
        for (const [i, text] of row.entries()) context.fillText(text, columns[i] ?? 0, 370 + r * 80);
      const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    [blur, photographed.slice(from, to)] as const,
  );
  return Uint8Array.from(bytes);
}
