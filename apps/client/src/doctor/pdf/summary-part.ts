import type { DoctorReport } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";
import { heading, headingHeight, paragraph } from "./blocks.ts";
import { heightOf, type Sheet, soft } from "./sheet.ts";

type PdfTexts = Texts["doctor"]["pdf"];

const noticeLook = { size: 8.5, color: soft } as const;
const [gap, noticeGap] = [3, 4];

/** What a language model wrote, called that; nothing where there is none. */
export function summaryPart(sheet: Sheet, { summary, model }: DoctorReport, t: PdfTexts): void {
  if (summary.length === 0) return;
  heading(sheet, "H2", t.summary);
  for (const text of summary) paragraph(sheet, text, {}, gap);
  paragraph(sheet, t.summaryNotice(model ?? ""), noticeLook, noticeGap);
}

/** How much room it takes; none where there is none. */
export function summaryHeight(sheet: Sheet, { summary, model }: DoctorReport, t: PdfTexts): number {
  if (summary.length === 0) return 0;
  const paragraphs = summary.reduce((sum, text) => sum + heightOf(sheet, text) + gap, 0);
  const notice = heightOf(sheet, t.summaryNotice(model ?? ""), noticeLook) + noticeGap;
  return headingHeight(sheet, "H2", t.summary) + paragraphs + notice;
}
