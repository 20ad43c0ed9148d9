import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { PdfPage } from "./pdf-engine.ts";
import { readGlyphs } from "./pdfium-glyphs.ts";
import { memoryOf } from "./pdfium-memory.ts";
import { readObjects } from "./pdfium-objects.ts";
import { renderColour, renderGrey } from "./pdfium-render.ts";
import type { ToShown } from "./to-shown.ts";

/** A page by its engine handle. Closing it gives the handle back. */
export function openPage(engine: WrappedPdfiumModule, page: number): PdfPage {
  const width = engine.FPDF_GetPageWidthF(page);
  const height = engine.FPDF_GetPageHeightF(page);
  const toShown = mappingOf(engine, page, width, height);
  const objects = readObjects(engine, page, toShown);
  return {
    width,
    height,
    glyphs: () => readGlyphs(engine, page, toShown, objects.orders),
    rules: () => objects.rules,
    covers: () => objects.covers,
    render: (dpi) => renderGrey(engine, page, width, height, dpi),
    picture: (dpi) => renderColour(engine, page, width, height, dpi),
    renderWithout: (covers, dpi) => {
      for (const { handle } of covers) engine.FPDFPageObj_SetIsActive(handle, false);
      const image = renderGrey(engine, page, width, height, dpi);
      for (const { handle } of covers) engine.FPDFPageObj_SetIsActive(handle, true);
      return image;
    },
    close: () => engine.FPDF_ClosePage(page),
  };
}

/** Asks the engine where three corners of the shown page lie, and inverts that. */
function mappingOf(engine: WrappedPdfiumModule, page: number, width: number, height: number): ToShown {
  const memory = memoryOf(engine);
  const out = memory.allocate(16);
  // The engine takes whole device pixels: a large device keeps the rounding away.
  const device = 10_000;
  const corner = (dx: number, dy: number) => {
    engine.FPDF_DeviceToPage(page, 0, 0, device, device, 0, dx, dy, out, out + 8);
    const doubles = memory.doubles();
    return { x: doubles[out / 8] ?? 0, y: doubles[out / 8 + 1] ?? 0 };
  };
  const origin = corner(0, 0);
  const along = corner(device, 0);
  const down = corner(0, device);
  memory.free(out);
  const [ax, ay] = [along.x - origin.x, along.y - origin.y];
  const [dx, dy] = [down.x - origin.x, down.y - origin.y];
  const determinant = ax * dy - ay * dx || 1;
  return (x, y) => {
    const [px, py] = [x - origin.x, y - origin.y];
    return {
      x: ((px * dy - py * dx) / determinant) * width,
      y: ((ax * py - ay * px) / determinant) * height,
    };
  };
}
