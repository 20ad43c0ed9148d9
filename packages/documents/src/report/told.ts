import type { Unread } from "@serenya/contract";
import type { RawRow } from "../layout/raw-row.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { joinText, shownBox } from "../text/word.ts";
import type { Work } from "../work.ts";
import { printNobodyTook } from "./print-nobody-took.ts";
import { fractionBox } from "./result.ts";

/** What a person must be told was not taken, in the order of the pages. */
export function toldOf(work: Work): Unread[] {
  const lines = (work.unreadLines ?? []).flatMap((line) =>
    told(work, line.page, line.text, shownBox(line.words)),
  );
  const print = work.pages.flatMap((page) =>
    printNobodyTook(page, work.rawRows ?? [], work.unreadLines ?? []).flatMap((line) =>
      told(work, line.page, line.text, shownBox(line.words)),
    ),
  );
  const ink = work.pages.flatMap((page) => inkBesideRows(page, work.rows));
  return [...lines, ...print, ...ink, ...work.pages.flatMap(unseenPage)].sort((a, b) => a.page - b.page);
}

/** The same for a paper that is no report: what looked like rows of one is told too. */
export function toldOfOther(work: Work): Unread[] {
  return [...(work.rawRows ?? []).flatMap((row) => toldRow(work, row)), ...toldOf(work)].sort(
    (a, b) => a.page - b.page || a.box[1] - b.box[1],
  );
}

function toldRow(work: Work, { page, name, value, unit, range, flag }: RawRow): Unread[] {
  const words = [name, value, flag, unit, range].flat();
  return told(work, page, joinText(words), shownBox(words));
}

function told(work: Work, number: number, text: string, box: Parameters<typeof fractionBox>[0]): Unread[] {
  const page = work.pages[number - 1];
  return page ? [{ page: number, text, box: fractionBox(box, page) }] : [];
}

/** A page without a word, among pages with words: damaged, not come to, or a picture that gave none. */
const unseenPage = ({ page, quality }: PageLayer): Unread[] =>
  quality.flatMap((code) => {
    const text = UNSEEN[code];
    return text === undefined ? [] : [{ page, text: `Page ${page} ${text}.`, box: [0, 0, 1, 1] }];
  });

const UNSEEN: Readonly<Record<string, string>> = {
  "no-text-layer": "holds no text that can be read",
  "no-print-found": "holds no print that could be read",
  "page-damaged": "is damaged and could not be opened",
  "page-unseen": "was not read: send it by itself",
};

/**
 * Print on a picture that no line was found for, at the height of a row: part of a row may be
 * missing. Elsewhere it is a stamp, a logo or a signature.
 */
function inkBesideRows({ page, picture, width, height }: PageLayer, rows: Work["rows"]): Unread[] {
  if (!picture) return [];
  const heights = rows.filter((row) => row.raw.page === page).map((row) => row.result.source.box);
  return picture.unread.flatMap(({ left, top, right, bottom }) => {
    const { scale } = picture;
    const rect = { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
    const box = fractionBox(rect, { width, height });
    const beside = heights.some((row) => box[1] < row[3] && box[3] > row[1]);
    return beside ? [{ page, text: "Print that could not be read", box }] : [];
  });
}
