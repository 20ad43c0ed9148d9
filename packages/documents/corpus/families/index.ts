import { blocks } from "./blocks.ts";
import { bySex } from "./by-sex.ts";
import { cards } from "./cards.ts";
import { culture } from "./culture.ts";
import { cumulative } from "./cumulative.ts";
import { dipstick } from "./dipstick.ts";
import type { Family } from "./family.ts";
import { fixedWidth } from "./fixed-width.ts";
import { fromTo } from "./from-to.ts";
import { gluedFlags } from "./glued-flags.ts";
import { inRangeColumns } from "./in-range-columns.ts";
import { inline } from "./inline.ts";
import { interpretive } from "./interpretive.ts";
import { leaders } from "./leaders.ts";
import { shareAndCount } from "./share-and-count.ts";
import { tableFamily } from "./table.ts";
import { thousands } from "./thousands.ts";
import { twoPanels } from "./two-panels.ts";
import { unheadedLists } from "./unheaded-lists.ts";
import { wrapped } from "./wrapped.ts";

const plain = [
  { of: "name", x: 50 },
  { of: "value", x: 230 },
  { of: "unit", x: 310 },
  { of: "range", x: 400 },
] as const;

/** Families that the reader is built with. */
export const developFamilies = {
  unruled: tableFamily({ languages: ["en"], columns: plain, sections: true }),
  ruled: tableFamily({
    languages: ["en", "de"],
    ruled: "grid",
    flags: true,
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 250, align: "middle" },
      { of: "flag", x: 310, align: "middle" },
      { of: "unit", x: 370, align: "middle" },
      { of: "range", x: 470, align: "middle" },
    ],
  }),
  german: tableFamily({ languages: ["de"], columns: plain, dash: " - ", sections: true, note: true }),
  previous: tableFamily({
    languages: ["en", "de", "fr"],
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 220 },
      { of: "previous", x: 290 },
      { of: "unit", x: 360 },
      { of: "range", x: 440 },
    ],
  }),
  "unit-in-range": tableFamily({
    languages: ["en"],
    unitIn: "both",
    columns: [
      { of: "name", x: 50 },
      { of: "value", x: 260 },
      { of: "unit", x: 330 },
      { of: "range", x: 420 },
    ],
  }),
  "several-pages": tableFamily({
    languages: ["en", "es"],
    columns: plain,
    panels: 3,
    rowsPerPanel: 10,
    perPage: 10,
    footer: true,
    method: true,
    note: true,
  }),
  inline,
  "fixed-width": fixedWidth,
  dipstick,
  "two-panels": twoPanels,
  "in-range-columns": inRangeColumns,
  wrapped,
  interpretive,
  cards,
  "glued-flags": gluedFlags,
  "share-and-count": shareAndCount,
  "unheaded-lists": unheadedLists,
  "from-to": fromTo,
} as const satisfies Readonly<Record<string, Family>>;

/** Families that are only measured: nothing in the reader was made on them. */
export const measureFamilies = {
  romance: tableFamily({
    languages: ["fr", "es", "it", "pt"],
    columns: plain,
    sections: true,
    note: true,
    ruled: "rows",
  }),
  "range-first": tableFamily({
    languages: ["en", "it", "pt"],
    flags: true,
    columns: [
      { of: "name", x: 45 },
      { of: "range", x: 200 },
      { of: "unit", x: 310 },
      { of: "value", x: 400, align: "right" },
      { of: "flag", x: 430 },
    ],
  }),
  culture,
  cumulative,
  leaders,
  blocks,
  thousands,
  "by-sex": bySex,
} as const satisfies Readonly<Record<string, Family>>;

export const families: Readonly<Record<string, Family>> = { ...developFamilies, ...measureFamilies };
export type FamilyName = keyof typeof developFamilies | keyof typeof measureFamilies;
