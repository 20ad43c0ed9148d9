import { toBytes } from "pdfkit/output";
import type { Texts } from "../../texts/index.ts";
import { firstPage, type PdfContent } from "./first-page.ts";
import { footers } from "./footers.ts";
import { laterPages } from "./later-pages.ts";
import { createSheet, type PdfFonts } from "./sheet.ts";

/**
 * A report for the doctor as a tagged PDF (PDF/UA structure): A4, what matters on the first page, then trends
 * and every value. Values stand as the report quotes them; nothing is rounded or computed here.
 */
export async function writePdf(
  content: PdfContent,
  { fonts, texts }: { readonly fonts: PdfFonts; readonly texts: Texts },
): Promise<Uint8Array<ArrayBuffer>> {
  const t = texts.doctor.pdf;
  const { report, madeAt } = content;
  const sheet = createSheet({
    title: report.title,
    subject: t.subject,
    language: report.language === "en" ? "en-GB" : report.language,
    madeAt: new Date(madeAt),
    fonts,
  });
  const bytes = toBytes(sheet.doc);
  laterPages(sheet, report, firstPage(sheet, content, t), t);
  footers(sheet, report.title, t);
  sheet.root.end();
  sheet.doc.end();
  return bytes;
}
