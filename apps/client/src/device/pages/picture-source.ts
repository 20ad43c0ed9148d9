import { err, ok, type Result } from "@serenya/contract";
import { onPaper, type PageFault, type PageSource, pictureSize } from "./page-source.ts";

/** A photo or scan: one page, upright as its EXIF data says and then turned as the reader did. */
export async function openPicture(
  bytes: Uint8Array,
  turns: readonly number[],
): Promise<Result<PageSource, PageFault>> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]), { imageOrientation: "from-image" });
  } catch {
    return err({ code: "unreadable" });
  }
  const turn = turns[0] ?? 0;
  const sideways = turn % 180 !== 0;
  const width = sideways ? bitmap.height : bitmap.width;
  const height = sideways ? bitmap.width : bitmap.height;

  return ok({
    pages: 1,
    aspect: async () => width / height,
    picture: (_, [left, top, right, bottom], wanted, signal) => {
      signal?.throwIfAborted();
      const size = pictureSize(wanted, ((right - left) * width) / ((bottom - top) * height));
      return onPaper(size, (_canvas, context) => {
        const scale = size.width / ((right - left) * width);
        context.imageSmoothingQuality = "high";
        context.setTransform(scale, 0, 0, scale, -left * width * scale, -top * height * scale);
        context.translate(width / 2, height / 2);
        context.rotate((turn * Math.PI) / 180);
        context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
      });
    },
    close: () => bitmap.close(),
  });
}
