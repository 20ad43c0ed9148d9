import type { Trend } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";
import { shortDay } from "../../trends/short-day.ts";
import { heading, paragraph } from "./blocks.ts";
import { ensureRoom, type Sheet } from "./sheet.ts";
import { table } from "./table.ts";
import { chartHeight, pointText, trendChart } from "./trend-chart.ts";

type PdfTexts = Texts["doctor"]["pdf"];

/** One analyte over time: the sentence, a drawing where all days are known, and the points as a table. */
export function trendPart(sheet: Sheet, trend: Trend, t: PdfTexts): void {
  const unit = trend.unit === "1" ? "" : trend.unit;
  // The heading never stands without its drawing.
  ensureRoom(sheet, chartHeight + 110);
  heading(sheet, "H3", `${trend.name}${unit && ` (${unit})`}`);
  paragraph(sheet, trend.text, {}, 1);
  if (trend.realChangeText)
    paragraph(sheet, trend.realChangeText, trend.realChange === "likely" ? { font: "bold" } : {});
  const days = trend.points.map(({ date }) => dayNumber(date));
  if (days.every((day) => day !== null)) trendChart(sheet, trend, days, t);
  const columns = [
    { title: t.columns.day, share: 0.3 },
    { title: `${t.columns.value}${unit && ` (${unit})`}`, share: 0.2 },
    { title: t.columns.text, share: 0.2 },
    { title: t.columns.from, share: 0.3 },
  ];
  table(
    sheet,
    columns,
    trend.points.toReversed().map((point) => ({
      cells: [
        point.date ? shortDay(point.date) : t.undated,
        pointText(point),
        point.printed,
        point.fromHistory ? t.fromHistory : t.ownReport,
      ],
    })),
  );
}

/** Milliseconds since 1970 of an ISO day, or null. */
function dayNumber(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}/.test(date)) return null;
  return Date.parse(date.slice(0, 10));
}
