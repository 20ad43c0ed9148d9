/** Pixels, at most, and the quality of the JPEG, 0 to 1. */
export interface PictureSize {
  readonly pixels: number;
  readonly quality: number;
}

/**
 * A picture as an upright JPEG on white, no larger than asked. Null where this browser can't decode it: HEIC
 * outside Apple's, and TIFF.
 */
export async function encodePicture(
  bytes: Uint8Array<ArrayBuffer>,
  { pixels, quality }: PictureSize,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
  } catch {
    return null;
  }
  const shrink = Math.min(1, Math.sqrt(pixels / (bitmap.width * bitmap.height)));
  const canvas = Object.assign(document.createElement("canvas"), {
    width: Math.max(1, Math.round(bitmap.width * shrink)),
    height: Math.max(1, Math.round(bitmap.height * shrink)),
  });
  try {
    const context = canvas.getContext("2d");
    if (!context) return null;
    context.fillStyle = "white";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    return blob && new Uint8Array(await blob.arrayBuffer());
  } finally {
    bitmap.close();
    // Gives its memory back at once.
    canvas.width = 0;
  }
}
