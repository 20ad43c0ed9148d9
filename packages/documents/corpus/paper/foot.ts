import type { Locale } from "../locale.ts";
import type { Random } from "../random.ts";
import type { Sheet } from "../sheet.ts";
import { words } from "../words.ts";
import type { Bearer } from "./bearer.ts";

/** What stands below the results: remarks full of numbers, a signature, and a foot on every page. */
export function drawFoot(
  sheet: Sheet,
  random: Random,
  locale: Locale,
  bearer: Bearer,
  body: { readonly bottom: number; readonly pages: number; readonly width: number; readonly height: number },
): void {
  const text = words[locale.language];
  const left = 50;
  let y = body.bottom + 14;
  const remarks = random.shuffle([locale.note, text.legend]).slice(0, random.whole(0, 2));
  for (const remark of remarks) {
    if (y > body.height - 110) break;
    sheet.doc.font("Helvetica").fontSize(7.5).fillColor("#333333");
    sheet.doc.text(remark, left, y, { width: body.width - 110 });
    y = sheet.doc.y + 4;
  }
  if (y < body.height - 110 && random.chance(0.5)) {
    sheet.text(`${text.released}: ${bearer.doctor}, ${bearer.reported}`, body.width - 50, y + 12, {
      size: 8,
      align: "right",
    });
    sheet.doc.moveTo(body.width - 150, y + 10);
    sheet.doc.bezierCurveTo(body.width - 130, y - 14, body.width - 110, y + 24, body.width - 70, y + 2);
    sheet.doc.lineWidth(0.8).stroke("#2a3f8f");
  }
  const address = random.chance(0.5);
  for (let page = 0; page < body.pages; page++) {
    sheet.doc.switchToPage(page);
    const base = body.height - 30;
    sheet.text(locale.page(page + 1, body.pages), body.width - 45, base, { size: 7.5, align: "right" });
    sheet.text(`${text.order} ${bearer.order}`, left, base, { size: 7.5 });
    if (address)
      sheet.text(`${text.address} | ${text.phone}`, body.width / 2, base + 10, {
        size: 6.5,
        align: "middle",
      });
  }
}
