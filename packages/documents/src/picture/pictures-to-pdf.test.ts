import sharp, { type Sharp } from "sharp";
import { expect, test } from "vitest";
import { loadEngine } from "../node/load-engine.ts";
import { jpegWithTurn, readJpeg } from "./jpeg.ts";
import type { Picture } from "./picture.ts";
import { picturesToPdf } from "./pictures-to-pdf.ts";

const engine = await loadEngine();

/** 80 x 40, white, with a red corner at the top left; stored so that it looks like this once turned. */
async function photo(orientation: number, change: (image: Sharp) => Sharp = (image) => image) {
  const red = { create: { width: 20, height: 20, channels: 3 as const, background: "red" } };
  const upright = await sharp({ create: { width: 80, height: 40, channels: 3, background: "white" } })
    .composite([{ input: red, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const back = { 1: 0, 6: 270, 3: 180, 8: 90 }[orientation] ?? 0;
  return await change(sharp(upright).rotate(back))
    .withExif({ IFD0: { Make: "Secret camera" }, IFD3: { GPSLatitudeRef: "N" } })
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}

function read(bytes: Uint8Array) {
  const jpeg = readJpeg(bytes);
  if (!jpeg) throw new Error("a JPEG was expected");
  return jpeg;
}

const isRed = ({ rgb, width }: Picture, x: number, y: number) => {
  const at = 3 * (y * width + x);
  return (rgb[at] ?? 0) > 200 && (rgb[at + 1] ?? 255) < 60;
};

test.each([1, 3, 6, 8])(
  "a photo of orientation %i becomes an upright page of its own size",
  async (orientation) => {
    const opened = engine.open(picturesToPdf([read(await photo(orientation)), read(await photo(1))]));
    if (!opened.ok) throw new Error(opened.reason);
    expect(opened.document.pageCount).toBe(2);
    const page = opened.document.page(0);
    const picture = page?.picture(200);
    if (!picture) throw new Error("a page was expected");
    // Drawn at 200 dots an inch the page has the photo's own pixels.
    expect([picture.width, picture.height]).toEqual([80, 40]);
    expect([isRed(picture, 8, 8), isRed(picture, 70, 8), isRed(picture, 8, 34)]).toEqual([
      true,
      false,
      false,
    ]);
    page?.close();
    opened.document.close();
  },
);

test("grey and CMYK photos keep their colours", async () => {
  for (const change of [(image: Sharp) => image.greyscale(), (image: Sharp) => image.toColourspace("cmyk")]) {
    const opened = engine.open(picturesToPdf([read(await photo(1, change))]));
    if (!opened.ok) throw new Error(opened.reason);
    const page = opened.document.page(0);
    const { rgb, width } = page?.picture(200) ?? { rgb: new Uint8Array(), width: 0 };
    expect(rgb[3 * (30 * width + 70)]).toBeGreaterThan(240);
    expect(rgb[3 * (8 * width + 8) + 1]).toBeLessThan(140);
    page?.close();
    opened.document.close();
  }
});

test("what a camera wrote beside the picture stays on the device", async () => {
  const bytes = await photo(6);
  expect(bytes.toString("latin1")).toContain("Secret camera");
  const jpeg = read(bytes);
  for (const sent of [jpeg.bare, jpegWithTurn(jpeg), picturesToPdf([jpeg])]) {
    expect(Buffer.from(sent).toString("latin1")).not.toContain("Secret camera");
    expect(Buffer.from(sent).toString("latin1")).not.toContain("GPS");
  }
  expect(await sharp(jpegWithTurn(jpeg)).metadata()).toMatchObject({ orientation: 6, width: 40, height: 80 });
  const plain = read(await photo(1));
  expect(jpegWithTurn(plain)).toEqual(plain.bare);
  const pixels = (file: Uint8Array) => sharp(file).raw().toBuffer();
  expect(await pixels(jpeg.bare)).toEqual(await pixels(bytes));
});

test("what is no whole JPEG is not taken", async () => {
  const bytes = await photo(1);
  for (const cut of [0, 1, 3, 30, 200]) expect(readJpeg(bytes.subarray(0, cut))).toBeNull();
  expect(readJpeg(await sharp(bytes).png().toBuffer())).toBeNull();
  const mirrored = read(await sharp(bytes).withMetadata({ orientation: 2 }).jpeg().toBuffer());
  expect(mirrored.turn).toBeNull();
  expect(() => picturesToPdf([mirrored])).toThrow(RangeError);
});
