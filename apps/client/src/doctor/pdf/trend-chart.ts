import type { Trend } from "@serenya/contract";
import type { Texts } from "../../texts/index.ts";
import { linear, niceTicks } from "../../trends/chart-scale.ts";
import { shortDay } from "../../trends/short-day.ts";
import { contentWidth, page, pine, putText, rule, type Sheet, soft, tagged } from "./sheet.ts";

/** In points. */
export const chartHeight = 88;

/** A point's value in the trend's unit. */
export const pointText = ({ comparator, number }: Trend["points"][number]): string =>
  `${comparator ?? ""}${number}`;

/** A line over time, with all its values in its alternative text. `days` are those of the points, in ms. */
export function trendChart(
  sheet: Sheet,
  trend: Trend,
  days: readonly number[],
  t: Texts["doctor"]["pdf"],
): void {
  const { doc, y: top } = sheet;
  const [left, right, bottom] = [page.left + 44, page.left + contentWidth - 10, top + chartHeight - 20];
  const numbers = trend.points.map(({ number }) => number);
  const ticks = niceTicks(Math.min(...numbers), Math.max(...numbers), 3);
  const x = linear([Math.min(...days), Math.max(...days)], [left + 12, right - 12]);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top + 8]);
  const places = days.map((day, index) => ({ x: x(day), y: y(numbers[index] ?? Number.NaN) }));
  const small = { size: 8, color: soft };

  function ground() {
    for (const tick of ticks) {
      doc.moveTo(left, y(tick)).lineTo(right, y(tick)).lineWidth(0.4).stroke(rule);
      putText(sheet, String(tick), y(tick) - 5, { ...small, x: page.left, width: 38, align: "right" });
    }
    const [first, last] = [trend.points[0]?.date, trend.points.at(-1)?.date];
    if (first) putText(sheet, shortDay(first), bottom + 5, { ...small, x: left, width: 120 });
    if (last)
      putText(sheet, shortDay(last), bottom + 5, { ...small, x: right - 120, width: 120, align: "right" });
  }
  function line() {
    const [start, ...others] = places;
    if (!start) return;
    doc.moveTo(start.x, start.y);
    for (const place of others) doc.lineTo(place.x, place.y);
    doc.lineWidth(1.4).stroke(pine);
    for (const place of places) doc.circle(place.x, place.y, 2.8).fill(pine);
  }

  const unit = trend.unit === "1" ? "" : trend.unit;
  const said = trend.points.map((point) => `${pointText(point)} (${shortDay(point.date ?? "")})`).join(", ");
  tagged(
    sheet,
    sheet.root,
    "Figure",
    () => {
      ground();
      line();
    },
    {
      alt: t.chartAlt(trend.name, unit, said),
      bbox: [page.left, top, page.left + contentWidth, top + chartHeight],
    },
  );
  sheet.y = top + chartHeight + 2;
}
