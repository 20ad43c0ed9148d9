import type { Texts } from "../../texts/index.ts";
import { contentWidth, decorate, page, putText, rule, type Sheet, soft } from "./sheet.ts";

/** At the end of each page, once it is known how many there are: what this is, and the page's number. */
export function footers(sheet: Sheet, title: string, t: Texts["doctor"]["pdf"]): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    // Below the margin, where a text would else start another page.
    doc.page.margins.bottom = 0;
    const y = page.height - 40;
    const look = { size: 8, color: soft };
    decorate(
      sheet,
      () => {
        doc
          .moveTo(page.left, y - 6)
          .lineTo(page.left + contentWidth, y - 6)
          .lineWidth(0.5)
          .stroke(rule);
        putText(sheet, `Serenya · ${title} · ${t.automatic}`, y, { ...look, width: contentWidth - 70 });
        putText(sheet, t.page(index + 1, count), y, {
          ...look,
          x: page.left + contentWidth - 70,
          width: 70,
          align: "right",
        });
      },
      "Pagination",
    );
  }
}
