import type { CaptureFault } from "@serenya/contract";
import { judgeBefore } from "@serenya/documents/capture";

async function judge(bytes: Uint8Array<ArrayBuffer>): Promise<readonly CaptureFault[]> {
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) return [];
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(3 * width * height);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + 1] ?? 0;
    rgb[to + 2] = data[from + 2] ?? 0;
  }
  return judgeBefore({ width, height, rgb });
}

addEventListener("message", ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  void judge(data)
    .catch((): readonly CaptureFault[] => [])
    .then((faults) => postMessage(faults));
});
