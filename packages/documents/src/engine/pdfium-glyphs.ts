import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rect } from "../geometry.ts";
import type { Glyph } from "./pdf-engine.ts";
import { type EngineMemory, memoryOf } from "./pdfium-memory.ts";
import type { ToShown } from "./to-shown.ts";

/** What all characters of one text object share. */
interface TextStyle {
  readonly size: number;
  readonly font: string;
  readonly fontId: number;
  readonly colour: Glyph["colour"];
  readonly painted: boolean;
  readonly order: number;
}

/** More characters than a page of a report can hold: a bomb is cut here. */
const MAX_GLYPHS = 60_000;
const INVISIBLE_MODES = new Set([3, 7]);

/** Every character of the page's text layer but white space, in the order of the file. */
export function readGlyphs(
  engine: WrappedPdfiumModule,
  page: number,
  toShown: ToShown,
  orders: ReadonlyMap<number, number>,
): Glyph[] {
  const text = engine.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const memory = memoryOf(engine);
  const scratch = memory.allocate(256);
  const styles = new Map<number, TextStyle>();
  const glyphs: Glyph[] = [];
  let spaceBefore = false;
  const count = Math.min(engine.FPDFText_CountChars(text), MAX_GLYPHS);
  for (let index = 0; index < count; index++) {
    const code = engine.FPDFText_GetUnicode(text, index);
    // White space that the engine makes up from gaps is left to our own rule.
    const made = engine.FPDFText_IsGenerated(text, index) === 1;
    if (made || isSpace(code)) {
      spaceBefore ||= !made;
      continue;
    }
    const object = engine.FPDFText_GetTextObject(text, index);
    let style = styles.get(object);
    if (!style) {
      style = { ...styleOf(engine, memory, text, index, object, scratch), order: orders.get(object) ?? -1 };
      styles.set(object, style);
    }
    const glyph = glyphAt(engine, memory, text, index, code, style, toShown, scratch);
    if (glyph) glyphs.push({ ...glyph, spaceBefore });
    spaceBefore = false;
  }
  memory.free(scratch);
  engine.FPDFText_ClosePage(text);
  return joinSurrogates(glyphs);
}

const isSpace = (code: number): boolean =>
  code === 0 || code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || code === 0xfffe;

function glyphAt(
  engine: WrappedPdfiumModule,
  memory: EngineMemory,
  text: number,
  index: number,
  code: number,
  style: TextStyle,
  toShown: ToShown,
  at: number,
): Omit<Glyph, "spaceBefore"> | null {
  if (!engine.FPDFText_GetCharBox(text, index, at, at + 8, at + 16, at + 24)) return null;
  const d = memory.doubles().subarray(at / 8, at / 8 + 4);
  const box = shownRect(toShown, d[0] ?? 0, d[3] ?? 0, d[1] ?? 0, d[2] ?? 0);
  engine.FPDFText_GetLooseCharBox(text, index, at);
  const f = memory.floats().subarray(at / 4, at / 4 + 4);
  const advance = shownRect(toShown, f[0] ?? 0, f[1] ?? 0, f[2] ?? 0, f[3] ?? 0);
  engine.FPDFText_GetCharOrigin(text, index, at, at + 8);
  const o = memory.doubles().subarray(at / 8, at / 8 + 2);
  const origin = toShown(o[0] ?? 0, o[1] ?? 0);
  if (![box.left, box.top, box.right, box.bottom, origin.x, origin.y].every(Number.isFinite)) return null;
  return {
    text: String.fromCharCode(code & 0xffff),
    box,
    advance,
    origin,
    size: style.size,
    font: style.font,
    fontId: style.fontId,
    angle: engine.FPDFText_GetCharAngle(text, index),
    colour: style.colour,
    painted: style.painted,
    order: style.order,
    letterUnsure: engine.FPDFText_HasUnicodeMapError(text, index) === 1,
  };
}

function shownRect(toShown: ToShown, left: number, top: number, right: number, bottom: number): Rect {
  const a = toShown(left, top);
  const b = toShown(right, bottom);
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}

function styleOf(
  engine: WrappedPdfiumModule,
  memory: EngineMemory,
  text: number,
  index: number,
  object: number,
  at: number,
): Omit<TextStyle, "order"> {
  engine.FPDFText_GetMatrix(text, index, at);
  const m = memory.floats().subarray(at / 4, at / 4 + 4);
  const scale = Math.hypot(m[2] ?? 0, m[3] ?? 1) || 1;
  const size = engine.FPDFText_GetFontSize(text, index) * scale;
  const bytes = memory.bytes();
  const named = engine.FPDFText_GetFontInfo(text, index, at, 200, at + 208);
  let font = "";
  for (let i = 0; i < Math.min(named - 1, 199); i++) font += String.fromCharCode(bytes[at + i] ?? 0);
  const coloured = engine.FPDFText_GetFillColor(text, index, at, at + 4, at + 8, at + 12);
  const c = new Uint32Array(memory.bytes().buffer, at, 4);
  const colour: Glyph["colour"] = coloured ? [c[0] ?? 0, c[1] ?? 0, c[2] ?? 0, c[3] ?? 255] : [0, 0, 0, 255];
  const painted = !INVISIBLE_MODES.has(engine.FPDFTextObj_GetTextRenderMode(object));
  const fontId = engine.FPDFTextObj_GetFont(object);
  return { size, font, fontId, colour, painted };
}

/** Characters beyond the first plane come as two halves: put them together. */
function joinSurrogates(glyphs: Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    const code = glyph.text.charCodeAt(0);
    if (last && code >= 0xdc00 && code <= 0xdfff && /^[\ud800-\udbff]$/.test(last.text))
      joined[joined.length - 1] = { ...last, text: last.text + glyph.text };
    else joined.push(glyph);
  }
  return joined;
}
