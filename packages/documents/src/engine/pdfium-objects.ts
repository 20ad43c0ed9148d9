import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rect } from "../geometry.ts";
import type { Cover } from "./pdf-engine.ts";
import { type EngineMemory, memoryOf } from "./pdfium-memory.ts";
import type { ToShown } from "./to-shown.ts";

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Nobody rules a table with more pieces than this; the rest is drawing. */
const MAX_OBJECTS = 20_000;
const MAX_DEPTH = 4;

/** What is drawn on a page beside its characters, and in which order everything is drawn. */
export interface DrawnObjects {
  /** The place of an object in the order of drawing, by its handle. */
  readonly orders: ReadonlyMap<number, number>;
  /** Bounds of paths: the lines and frames of tables are among them. */
  readonly rules: readonly Rect[];
  /** Pictures and filled shapes, which hide what was drawn before them. */
  readonly covers: readonly Cover[];
}

interface Walk {
  readonly engine: WrappedPdfiumModule;
  readonly memory: EngineMemory;
  readonly scratch: number;
  readonly orders: Map<number, number>;
  readonly rules: Rect[];
  readonly covers: Cover[];
}

/** Every object of the page, those inside forms included. */
export function readObjects(engine: WrappedPdfiumModule, page: number, toShown: ToShown): DrawnObjects {
  const memory = memoryOf(engine);
  const scratch = memory.allocate(32);
  const walk: Walk = { engine, memory, scratch, orders: new Map(), rules: [], covers: [] };
  const count = engine.FPDFPage_CountObjects(page);
  visitAll(walk, count, (index) => engine.FPDFPage_GetObject(page, index), toShown, 0);
  memory.free(scratch);
  return walk;
}

function visitAll(
  walk: Walk,
  count: number,
  at: (index: number) => number,
  toShown: ToShown,
  depth: number,
): void {
  const { engine, orders } = walk;
  for (let index = 0; index < count && orders.size < MAX_OBJECTS; index++) {
    const object = at(index);
    if (object === 0) continue;
    orders.set(object, orders.size);
    const type = engine.FPDFPageObj_GetType(object);
    if (type === FORM && depth < MAX_DEPTH) {
      const inside = engine.FPDFFormObj_CountObjects(object);
      const matrix = formMatrix(walk, object, toShown);
      visitAll(walk, inside, (i) => engine.FPDFFormObj_GetObject(object, i), matrix, depth + 1);
    } else if (type === PATH || type === IMAGE) visit(walk, object, type, toShown);
  }
}

function visit(walk: Walk, object: number, type: number, toShown: ToShown): void {
  const box = boundsOf(walk, object, toShown);
  if (!box) return;
  if (type === PATH) walk.rules.push(box);
  if (type === IMAGE || isOpaqueFill(walk, object))
    walk.covers.push({ box, order: walk.orders.size - 1, handle: object });
}

/** A filled path without transparency: a marker pen's stroke lets the print through, a white patch does not. */
function isOpaqueFill({ engine, memory, scratch }: Walk, path: number): boolean {
  if (!engine.FPDFPath_GetDrawMode(path, scratch, scratch + 4)) return false;
  const filled = memory.bytes()[scratch] !== 0;
  return filled && !engine.FPDFPageObj_HasTransparency(path);
}

function formMatrix({ engine, memory, scratch }: Walk, form: number, toShown: ToShown): ToShown {
  if (!engine.FPDFPageObj_GetMatrix(form, scratch)) return toShown;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = memory.floats().slice(scratch / 4, scratch / 4 + 6);
  return (x, y) => toShown(a * x + c * y + e, b * x + d * y + f);
}

function boundsOf({ engine, memory, scratch: at }: Walk, object: number, toShown: ToShown): Rect | null {
  if (!engine.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return null;
  const [left = 0, bottom = 0, right = 0, top = 0] = memory.floats().slice(at / 4, at / 4 + 4);
  const a = toShown(left, bottom);
  const b = toShown(right, top);
  return {
    left: Math.min(a.x, b.x),
    top: Math.min(a.y, b.y),
    right: Math.max(a.x, b.x),
    bottom: Math.max(a.y, b.y),
  };
}
