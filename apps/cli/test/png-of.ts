import { crc32, deflateSync } from "node:zlib";

/** Some rows of a picture as a PNG file. `rgb` has three bytes a pixel. */
export function pngOf(
  { width, rgb }: { readonly width: number; readonly rgb: Uint8Array },
  from: number,
  to: number,
): Uint8Array {
  // Each row of a PNG begins with the filter that it was packed with: 0, none.
  const rows = new Uint8Array((to - from) * (1 + 3 * width));
  for (let y = from; y < to; y++)
    rows.set(rgb.subarray(3 * width * y, 3 * width * (y + 1)), (y - from) * (1 + 3 * width) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(to - from, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
