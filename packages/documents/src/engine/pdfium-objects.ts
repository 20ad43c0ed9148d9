import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rect } from "../geometry.ts";
import { type EngineMemory, memoryOf } from "./pdfium-memory.ts";
import type { ToShown } from "./pdfium-page.ts";

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
/** Nobody rules a table with more pieces than this; the rest is drawing. */
const MAX_OBJECTS = 20_000;

/** Thin lines and frames of the page, in points as shown. */
export function readRules(engine: WrappedPdfiumModule, page: number, toShown: ToShown): Rect[] {
  const rules: Rect[] = [];
  forEachObject(engine, page, (object, memory, at) => {
    if (engine.FPDFPageObj_GetType(object) !== PATH) return;
    const box = boundsOf(engine, memory, object, at, toShown);
    if (box) rules.push(box);
  });
  return rules;
}

/** Pictures of the page, and whether some text was drawn before them (so that they may lie over it). */
export function readPictures(
  engine: WrappedPdfiumModule,
  page: number,
  toShown: ToShown,
): { box: Rect; aboveText: boolean }[] {
  const pictures: { box: Rect; aboveText: boolean }[] = [];
  let textSeen = false;
  forEachObject(engine, page, (object, memory, at) => {
    const type = engine.FPDFPageObj_GetType(object);
    if (type === TEXT) textSeen = true;
    if (type !== IMAGE) return;
    const box = boundsOf(engine, memory, object, at, toShown);
    if (box) pictures.push({ box, aboveText: textSeen });
  });
  return pictures;
}

function forEachObject(
  engine: WrappedPdfiumModule,
  page: number,
  visit: (object: number, memory: EngineMemory, scratch: number) => void,
): void {
  const memory = memoryOf(engine);
  const scratch = memory.allocate(16);
  const count = Math.min(engine.FPDFPage_CountObjects(page), MAX_OBJECTS);
  for (let index = 0; index < count; index++) {
    visit(engine.FPDFPage_GetObject(page, index), memory, scratch);
  }
  memory.free(scratch);
}

function boundsOf(
  engine: WrappedPdfiumModule,
  memory: EngineMemory,
  object: number,
  at: number,
  toShown: ToShown,
): Rect | null {
  if (!engine.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return null;
  const f = memory.floats().subarray(at / 4, at / 4 + 4);
  const a = toShown(f[0] ?? 0, f[1] ?? 0);
  const b = toShown(f[2] ?? 0, f[3] ?? 0);
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
