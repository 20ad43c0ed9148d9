import { err, limits, ok, type Result } from "@serenya/contract";
import { type Jpeg, jpegWithTurn, picturesToPdf, readJpeg } from "@serenya/documents/capture";
import type { PictureSize } from "../device/pictures/encode-picture.ts";

export interface PictureFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}
type Encode = (bytes: Uint8Array<ArrayBuffer>, size: PictureSize) => Promise<Uint8Array<ArrayBuffer> | null>;

/**
 * How pictures are made smaller where they must be, one step after the other. On the last, 2,600 pixels long, the
 * digits of 7-point print on an A4 page are still 15 pixels high (7 pt x 0.7 = 4.9 pt of 842): smaller are misread.
 */
const STEPS: readonly [PictureSize, ...PictureSize[]] = [
  { pixels: 4096 * 3072, quality: 0.9 },
  { pixels: 3200 * 2400, quality: 0.8 },
  { pixels: 2600 * 1950, quality: 0.75 },
];

/**
 * One picture as it will be sent: as it is, but for what the camera wrote beside it (place, time, device). It is
 * coded anew only where it is too large, or where the picture is a HEIC that this device can open.
 */
export async function prepareOne(
  picture: PictureFile,
  encode: Encode,
): Promise<Result<PictureFile, "too-large">> {
  const jpeg = picture.type === "image/jpeg" ? usableJpeg(picture.bytes) : null;
  if (jpeg && fits(jpeg.bare)) return ok({ type: "image/jpeg", bytes: jpegWithTurn(jpeg) });
  const isCodedAnew = ["image/jpeg", "image/heic"].includes(picture.type) || !fits(picture.bytes);
  for (const size of isCodedAnew ? STEPS : []) {
    const coded = await encode(picture.bytes, size);
    if (coded === null) break;
    if (fits(coded)) return ok({ type: "image/jpeg", bytes: coded });
  }
  return fits(picture.bytes) ? ok(picture) : err("too-large");
}

/** Several pictures of one report as one PDF: a job takes one document. */
export async function prepareSeveral(
  pictures: readonly PictureFile[],
  encode: Encode,
): Promise<Result<PictureFile, "too-large" | "picture-unreadable">> {
  for (const [step, size] of STEPS.entries()) {
    const pages: Jpeg[] = [];
    for (const { bytes, type } of pictures) {
      const asItIs = step === 0 && type === "image/jpeg" ? usableJpeg(bytes) : null;
      const coded = asItIs ? null : await encode(bytes, size);
      const page = asItIs ?? (coded && usableJpeg(coded));
      if (!page) return err("picture-unreadable");
      pages.push(page);
    }
    const pdf = picturesToPdf(pages);
    if (fits(pdf)) return ok({ type: "application/pdf", bytes: pdf });
  }
  return err("too-large");
}

const fits = (bytes: Uint8Array): boolean => bytes.length <= limits.document.bytes;

function usableJpeg(bytes: Uint8Array): Jpeg | null {
  const jpeg = readJpeg(bytes);
  if (!jpeg || jpeg.turn === null || jpeg.width * jpeg.height > limits.document.pixels) return null;
  return jpeg;
}
