import {
  contentWidth,
  ensureRoom,
  heightOf,
  page,
  pine,
  putText,
  type Sheet,
  soft,
  type TextLook,
  tagged,
} from "./sheet.ts";

const headings = {
  H1: { size: 18, before: 0, after: 5, keep: 60 },
  H2: { size: 12.5, before: 11, after: 4, keep: 70 },
  H3: { size: 10.5, before: 7, after: 3, keep: 60 },
} as const;

/** A heading; it never stands alone at the end of a page. */
export function heading(sheet: Sheet, level: keyof typeof headings, text: string): void {
  const { size, before, after, keep } = headings[level];
  const look: TextLook = { font: "bold", size, ...(level !== "H3" && { color: pine }) };
  const height = heightOf(sheet, text, look);
  const isFresh = ensureRoom(sheet, before + height + keep);
  sheet.y += isFresh || sheet.y === page.top ? 0 : before;
  write(sheet, level, text, look, after);
}

export const headingHeight = (sheet: Sheet, level: keyof typeof headings, text: string): number => {
  const { size, before, after } = headings[level];
  return before + heightOf(sheet, text, { font: "bold", size }) + after;
};

export function paragraph(sheet: Sheet, text: string, look: TextLook = {}, after = 4): void {
  ensureRoom(sheet, heightOf(sheet, text, look));
  write(sheet, "P", text, look, after);
}

function write(sheet: Sheet, tag: string, text: string, look: TextLook, after: number): void {
  const height = heightOf(sheet, text, look);
  const { y } = sheet;
  tagged(sheet, sheet.root, tag, () => putText(sheet, text, y, look));
  sheet.y = y + height + after;
}

const INDENT = 11;
const itemLook: TextLook = { x: page.left + INDENT, width: contentWidth - INDENT };
const itemGap = 2.5;

export const itemHeight = (sheet: Sheet, text: string): number => heightOf(sheet, text, itemLook) + itemGap;

/** A list with a dot before each item. */
export function list(sheet: Sheet, items: readonly string[]): void {
  if (items.length === 0) return;
  const { doc } = sheet;
  const whole = doc.struct("L");
  sheet.root.add(whole);
  for (const item of items) {
    const height = heightOf(sheet, item, itemLook);
    ensureRoom(sheet, height);
    const { y } = sheet;
    const entry = doc.struct("LI");
    whole.add(entry);
    tagged(sheet, entry, "Lbl", () => putText(sheet, "•", y, { color: soft }));
    tagged(sheet, entry, "LBody", () => putText(sheet, item, y, itemLook));
    entry.end();
    sheet.y = y + height + itemGap;
  }
  whole.end();
  sheet.y += 2;
}
