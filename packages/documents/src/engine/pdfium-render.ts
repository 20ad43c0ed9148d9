import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Picture } from "../picture/picture.ts";
import type { GreyImage } from "./pdf-engine.ts";
import { memoryOf } from "./pdfium-memory.ts";

/** FPDFBitmap_Gray, FPDFBitmap_BGR and flags of fpdfview.h. */
const GREY = 1;
const BGR = 2;
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
  const size = pixelSize(widthPoints, heightPoints, dpi);
  const pixels = new Uint8Array(size.width * size.height);
  draw(engine, page, size, { format: GREY, flags: DRAW_ANNOTATIONS | DRAW_IN_GREY }, (row, y) =>
    pixels.set(row.subarray(0, size.width), y * size.width),
  );
  return { ...size, pixels };
}

/** The page in colour on white at about `dpi`, never more than 4,000 pixels a side. */
export function renderColour(
  engine: WrappedPdfiumModule,
  page: number,
  widthPoints: number,
  heightPoints: number,
  dpi: number,
): Picture {
  const size = pixelSize(widthPoints, heightPoints, dpi);
  const rgb = new Uint8Array(3 * size.width * size.height);
  draw(engine, page, size, { format: BGR, flags: DRAW_ANNOTATIONS }, (row, y) => {
    let to = 3 * y * size.width;
    for (let from = 0; from < 3 * size.width; from += 3) {
      rgb[to++] = row[from + 2] ?? 255;
      rgb[to++] = row[from + 1] ?? 255;
      rgb[to++] = row[from] ?? 255;
    }
  });
  return { ...size, rgb };
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

function pixelSize(widthPoints: number, heightPoints: number, dpi: number): PixelSize {
  const scale = Math.min(dpi / 72, LONGEST_SIDE / Math.max(widthPoints, heightPoints, 1));
  return {
    width: Math.max(1, Math.round(widthPoints * scale)),
    height: Math.max(1, Math.round(heightPoints * scale)),
  };
}

/** Draws into a bitmap of the engine and hands out its rows, top to bottom; the bitmap is given back. */
function draw(
  engine: WrappedPdfiumModule,
  page: number,
  { width, height }: PixelSize,
  { format, flags }: { readonly format: number; readonly flags: number },
  takeRow: (row: Uint8Array, y: number) => void,
): void {
  const bitmap = engine.FPDFBitmap_CreateEx(width, height, format, 0, 0);
  if (bitmap === 0) throw new RangeError("The PDF engine is out of memory.");
  engine.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  engine.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const stride = engine.FPDFBitmap_GetStride(bitmap);
  const from = engine.FPDFBitmap_GetBuffer(bitmap);
  const bytes = memoryOf(engine).bytes();
  for (let y = 0; y < height; y++) takeRow(bytes.subarray(from + y * stride, from + (y + 1) * stride), y);
  engine.FPDFBitmap_Destroy(bitmap);
}
