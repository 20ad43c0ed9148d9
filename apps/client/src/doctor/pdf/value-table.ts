import type { ReportRow } from "@serenya/contract";
import { dayText } from "../../app/dates.ts";
import type { Texts } from "../../texts/index.ts";
import { shortDay } from "../../trends/short-day.ts";
import type { Column, TableRow } from "./table.ts";

type PdfTexts = Texts["doctor"]["pdf"];

export const valueColumns = ({ columns }: PdfTexts): readonly Column[] => [
  { title: columns.name, share: 0.25 },
  { title: columns.value, share: 0.17 },
  { title: columns.range, share: 0.17 },
  { title: columns.assessment, share: 0.14 },
  { title: columns.day, share: 0.115 },
  { title: columns.how, share: 0.155 },
];

/** Of findings of a history: the same with the values before. */
export const findingColumns = ({ columns }: PdfTexts): readonly Column[] => [
  { title: columns.name, share: 0.17 },
  { title: columns.value, share: 0.12 },
  { title: columns.earlier, share: 0.22 },
  { title: columns.range, share: 0.13 },
  { title: columns.assessment, share: 0.115 },
  { title: columns.day, share: 0.115 },
  { title: columns.how, share: 0.13 },
];

/** A finding with the values that came before it, newest first; a star marks what a later page prints. */
export function findingRow(row: ReportRow, t: PdfTexts): TableRow {
  const { cells, strong } = valueRow(row, t);
  const [name = "", value = "", range = "", assessment = "", ...rest] = cells;
  const before = row.earlier
    .map((one) => t.before(one.value, one.collected ? shortDay(one.collected) : t.undated, one.fromHistory))
    .join("\n");
  const course = row.course ? `${assessment}, ${t.course[row.course]}` : assessment;
  return {
    cells: [name, value, before, range, course, ...rest],
    strong: (strong ?? []).map((index) => (index > 1 ? index + 1 : index)),
  };
}

/** A value as it is printed: nothing of it is computed here. */
export function valueRow(row: ReportRow, t: PdfTexts): TableRow {
  const { name, value, range, rangeFrom, interpretation, collected, howRead } = row;
  const isOutside = interpretation !== "normal" && interpretation !== "unknown";
  return {
    cells: [
      name,
      value,
      range === null ? t.notPrinted : rangeFrom === "published" ? `${range} (${t.published})` : range,
      t.interpretation[interpretation],
      collected ? shortDay(collected) : t.undated,
      t.howRead[howRead],
    ],
    strong: isOutside ? [1, 3] : howRead === "to-confirm" ? [5] : [],
  };
}

/** A day in words, or that there is none. */
export const dayOr = (iso: string | null, otherwise: string): string => (iso ? dayText(iso) : otherwise);
