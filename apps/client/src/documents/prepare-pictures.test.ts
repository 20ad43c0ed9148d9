import { err, limits } from "@serenya/contract";
import { describe, expect, test } from "vitest";
import { prepareOne, prepareSeveral } from "./prepare-pictures.ts";

/** The segments of a JPEG that are looked at: a camera's note, the size, the data. */
function jpeg({ size = 100, orientation = 1, width = 4032, height = 3024 } = {}): Uint8Array<ArrayBuffer> {
  const segment = (marker: number, body: number[]) => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 255,
    ...body,
  ];
  const letters = (text: string) => [...new TextEncoder().encode(text)];
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const frame = [8, height >> 8, height & 255, width >> 8, width & 255, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1];
  const head = [
    0xff,
    0xd8,
    ...segment(0xe1, [...letters("Exif"), 0, 0, ...tiff, ...letters("52.52 N 13.40 E")]),
    ...segment(0xc0, frame),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ];
  const bytes = new Uint8Array(head.length + size);
  bytes.set(head);
  return bytes;
}

const MEGABYTE = 1024 * 1024;
const cannot = async () => null;
/** A browser whose JPEGs have this many bytes for 4,096 x 3,072 pixels. */
const encoder = (bytes: number) => {
  const asked: number[] = [];
  const encode = async (_: Uint8Array, { pixels, quality }: { pixels: number; quality: number }) => {
    const width = Math.round(Math.sqrt((pixels * 4) / 3));
    asked.push(width);
    const size = Math.round((bytes * pixels * quality) / (4096 * 3072));
    return jpeg({ size, width, height: Math.round(pixels / width) });
  };
  return { encode, asked };
};
const textOf = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

describe("one picture", () => {
  test("a photo of 12 megapixels keeps every pixel and loses its place", async () => {
    const { encode, asked } = encoder(MEGABYTE);
    const prepared = await prepareOne(
      { type: "image/jpeg", bytes: jpeg({ size: 4 * MEGABYTE, orientation: 6 }) },
      encode,
    );
    expect(prepared).toMatchObject({ ok: true, value: { type: "image/jpeg" } });
    expect(asked).toEqual([]);
    if (!prepared.ok) return;
    expect(prepared.value.bytes.length).toBeGreaterThan(4 * MEGABYTE);
    expect(textOf(prepared.value.bytes.subarray(0, 400))).not.toContain("52.52 N");
  });

  test("one with too many bytes or pixels is made smaller in steps, and no further than it must", async () => {
    for (const picture of [jpeg({ size: 11 * MEGABYTE }), jpeg({ width: 8000, height: 6000 })]) {
      const { encode, asked } = encoder(12 * MEGABYTE);
      expect(await prepareOne({ type: "image/jpeg", bytes: picture }, encode)).toMatchObject({ ok: true });
      expect(asked).toEqual([4096, 3200]);
    }
    const { encode, asked } = encoder(90 * MEGABYTE);
    const huge = { type: "image/png", bytes: new Uint8Array(limits.document.bytes + 1) };
    expect(await prepareOne(huge, encode)).toEqual(err("too-large"));
    expect(asked).toEqual([4096, 3200, 2600]);
  });

  test("a screen capture stays as it is, a HEIC becomes a JPEG where it can be opened", async () => {
    const { encode, asked } = encoder(MEGABYTE);
    const png = { type: "image/png", bytes: new Uint8Array(50) };
    expect(await prepareOne(png, encode)).toEqual({ ok: true, value: png });
    expect(asked).toEqual([]);
    const heic = { type: "image/heic", bytes: new Uint8Array(50) };
    expect(await prepareOne(heic, encode)).toMatchObject({ value: { type: "image/jpeg" } });
    expect(await prepareOne(heic, cannot)).toEqual({ ok: true, value: heic });
  });
});

describe("several pictures", () => {
  test("become one PDF, photos as they are and others as JPEG", async () => {
    const { encode, asked } = encoder(MEGABYTE);
    const photo = { type: "image/jpeg", bytes: jpeg({ orientation: 6 }) };
    const prepared = await prepareSeveral(
      [photo, { type: "image/png", bytes: new Uint8Array(9) }, photo],
      encode,
    );
    expect(asked).toEqual([4096]);
    expect(prepared).toMatchObject({ ok: true, value: { type: "application/pdf" } });
    if (prepared.ok) expect(textOf(prepared.value.bytes)).toMatch(/\/Count 3.*\/Rotate 90.*\/Rotate 0/s);
  });

  test("that are too large together are made smaller together", async () => {
    const { encode, asked } = encoder(4 * MEGABYTE);
    const photo = { type: "image/jpeg", bytes: jpeg({ size: 4 * MEGABYTE }) };
    const prepared = await prepareSeveral([photo, photo, photo, photo], encode);
    expect(prepared).toMatchObject({ ok: true });
    expect(asked).toEqual([3200, 3200, 3200, 3200]);
    if (prepared.ok) expect(prepared.value.bytes.length).toBeLessThanOrEqual(limits.document.bytes);
  });

  test("one that can't be opened is told", async () => {
    const heic = { type: "image/heic", bytes: new Uint8Array(9) };
    expect(await prepareSeveral([{ type: "image/jpeg", bytes: jpeg() }, heic], cannot)).toEqual(
      err("picture-unreadable"),
    );
  });
});
