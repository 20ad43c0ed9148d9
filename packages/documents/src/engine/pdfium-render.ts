import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { GreyImage } from "./pdf-engine.ts";
import { memoryOf } from "./pdfium-memory.ts";

/** FPDFBitmap_Gray and flags of fpdfview.h. */
const GREY = 1;
const DRAW_ANNOTATIONS = 0x01;
const DRAW_IN_GREY = 0x08;
const LONGEST_SIDE = 4_000;

/** The page in grey on white at about `dpi`, never more than 4,000 pixels a side. */
export function renderGrey(
  engine: WrappedPdfiumModule,
  page: number,
  widthPoints: number,
  heightPoints: number,
  dpi: number,
): GreyImage {
  const scale = Math.min(dpi / 72, LONGEST_SIDE / Math.max(widthPoints, heightPoints, 1));
  const width = Math.max(1, Math.round(widthPoints * scale));
  const height = Math.max(1, Math.round(heightPoints * scale));
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, GREY, 0, 0);
  if (bitmap === 0) throw new RangeError("The PDF engine is out of memory.");
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS | DRAW_IN_GREY);
  const stride = engine.FPDFBitmap_GetStride(bitmap);
  const from = engine.FPDFBitmap_GetBuffer(bitmap);
  const bytes = memoryOf(engine).bytes();
  const pixels = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    pixels.set(bytes.subarray(from + y * stride, from + y * stride + width), y * width);
  engine.FPDFBitmap_Destroy(bitmap);
  return { width, height, pixels };
}
