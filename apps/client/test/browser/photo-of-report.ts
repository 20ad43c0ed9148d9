import type { Page } from "playwright-core";

/** A photo of a page of results, drawn in the browser. `blur` in pixels of the photo. */
export async function photoOfReport(page: Page, { blur = 0 } = {}): Promise<Uint8Array> {
  const bytes = await page.evaluate(async (pixels) => {
    const canvas = new OffscreenCanvas(1654, 2339);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#cfcdc8";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.filter = pixels > 0 ? `blur(${pixels}px)` : "none";
    context.fillStyle = "#1d1d20";
    context.font = "bold 44px sans-serif";
    context.fillText("Northbank Laboratory Report", 140, 220);
    context.font = "30px sans-serif";
    const names = ["Sodium", "Potassium", "Chloride", "Calcium", "Glucose", "Urea", "Creatinine", "Albumin"];
    for (const [i, name] of names.entries())
      for (let block = 0; block < 3; block++) {
        const y = 340 + (block * names.length + i) * 62;
        context.fillText(name, 140, y);
        context.fillText(`${(i + 3) * 12}.${block}`, 700, y);
        context.fillText("mmol/L", 920, y);
        context.fillText("3.5 - 145", 1180, y);
      }
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, blur);
  return Uint8Array.from(bytes);
}
