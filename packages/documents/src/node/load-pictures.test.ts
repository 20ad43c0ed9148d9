import sharp from "sharp";
import { expect, test } from "vitest";
import { MOST_PIXELS, type Picture } from "../picture/picture.ts";
import { loadPictures } from "./load-pictures.ts";

const pictures = loadPictures();
const LIMITS = { pixels: 40_000_000, pages: 12 };
const decode = (bytes: Uint8Array, limits = LIMITS) => pictures.decode(bytes, limits);

/** 64 x 48, white, with a red corner at the top left and a blue one at the bottom right. */
const corners = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: "white" } }).composite([
    { input: { create: { width: 20, height: 20, channels: 3, background: "red" } }, left: 0, top: 0 },
    { input: { create: { width: 24, height: 18, channels: 3, background: "blue" } }, left: 40, top: 30 },
  ]);

const plainPng = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();

/** The same picture as HEIC, and as HEIC that asks to be turned by 90 degrees; written with libheif 1.23.6. */
const HEIC = Buffer.from(
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAAMMAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAAMttZGF0AAAAvygBrwngI0k//iu3/5I3Q931KaleUcdS+EtfL57MNs7QSjnCXha4R/1Zl+84o0+Fee18RU02bXnhww/IflYMergnHXYcIheLNLXvYAPGjeSKZfX1flpJQp3RJCG8s/9Mgz4TqnTGfTngkYtwAA0cIUS/+636dK0KdOl+8Tnxs/TcI0z37WgWJ36Cpa+T973ODfh/NH46p4H50u2OzVeT5DZ5BCSyvl4WyEOlhaugFlUf1ICgTy/aTUFqPPXx3x3T",
  "base64",
);
const HEIC_TURNED = Buffer.from(
  "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAchtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAADRpbG9jAAAAAERAAAIAAQAAAAAB7AABAAAAAAAAAMMAAgAAAAACrwABAAAAAAAAACQAAAA4aWluZgAAAAAAAgAAABVpbmZlAgAAAAABAABodmMxAAAAABVpbmZlAgAAAQACAABFeGlmAAAAAA5waXRtAAAAAAABAAABB2lwcnAAAADmaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5jbHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBpeGkAAAAAAwgICAAAAAlpcm90AwAAABlpcG1hAAAAAAAAAAEAAQaBAgMFhIYAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQAAAO9tZGF0AAAAvygBrwngI0k//iu3/5I3Q931KaleUcdS+EtfL57MNs7QSjnCXha4R/1Zl+84o0+Fee18RU02bXnhww/IflYMergnHXYcIheLNLXvYAPGjeSKZfX1flpJQp3RJCG8s/9Mgz4TqnTGfTngkYtwAA0cIUS/+636dK0KdOl+8Tnxs/TcI0z37WgWJ36Cpa+T973ODfh/NH46p4H50u2OzVeT5DZ5BCSyvl4WyEOlhaugFlUf1ICgTy/aTUFqPPXx3x3TAAAABkV4aWYAAE1NACoAAAAIAAEBEgADAAAAAQAGAAAAAAAA",
  "base64",
);

const colourAt = ({ rgb, width }: Picture, x: number, y: number): string => {
  const at = 3 * (y * width + x);
  const name = (value: number | undefined) =>
    value === undefined ? "?" : value > 200 ? "1" : value < 60 ? "0" : "~";
  return [rgb[at], rgb[at + 1], rgb[at + 2]].map(name).join("");
};
const [RED, BLUE, WHITE] = ["100", "001", "111"];

async function only(bytes: Uint8Array): Promise<Picture> {
  const decoded = await decode(bytes);
  if (!decoded.ok) throw new Error(decoded.reason);
  const [picture] = decoded.pictures;
  if (!picture || decoded.pictures.length !== 1) throw new Error("one picture was expected");
  expect(picture.rgb.length).toBe(3 * picture.width * picture.height);
  return picture;
}

test.each([
  ["JPEG", () => corners().jpeg({ quality: 95 }).toBuffer()],
  ["progressive JPEG", () => corners().jpeg({ quality: 95, progressive: true }).toBuffer()],
  ["PNG", () => corners().png().toBuffer()],
  ["PNG with a palette", () => corners().png({ palette: true }).toBuffer()],
  ["PNG of 16 bits", () => corners().toColourspace("rgb16").png().toBuffer()],
  ["WebP", () => corners().webp({ lossless: true }).toBuffer()],
  ["TIFF", () => corners().tiff({ compression: "lzw" }).toBuffer()],
  ["CMYK JPEG", () => corners().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer()],
  ["HEIC", async () => HEIC],
])("%s is decoded to red, green and blue", async (_, make) => {
  const picture = await only(await make());
  expect([picture.width, picture.height]).toEqual([64, 48]);
  expect(["100", "101"]).toContain(colourAt(picture, 5, 5));
  expect(colourAt(picture, 60, 5)).toBe(WHITE);
  expect(["001", "0~~"]).toContain(colourAt(picture, 60, 44));
});

test("a grey JPEG and one of a single bit become three equal channels", async () => {
  const coloured = await corners().png().toBuffer();
  for (const bytes of [
    await sharp(coloured).greyscale().jpeg().toBuffer(),
    await sharp(coloured).greyscale().threshold().tiff({ bitdepth: 1 }).toBuffer(),
  ]) {
    const picture = await only(bytes);
    expect(colourAt(picture, 60, 5)).toBe(WHITE);
    const middle = 3 * (10 * picture.width + 10);
    expect(picture.rgb[middle]).toBe(picture.rgb[middle + 2]);
  }
});

test.each([
  [3, { x: 60, y: 44 }, 64],
  [6, { x: 44, y: 5 }, 48],
  [8, { x: 5, y: 60 }, 48],
])("a photo whose EXIF orientation is %s is turned upright", async (orientation, red, width) => {
  const picture = await only(await corners().jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer());
  expect(picture.width).toBe(width);
  expect(colourAt(picture, red.x, red.y)).toBe(RED);
});

test("HEIC is turned as it asks", async () => {
  const picture = await only(HEIC_TURNED);
  expect([picture.width, picture.height]).toEqual([48, 64]);
  expect(colourAt(picture, 44, 5)).toBe(RED);
  expect(colourAt(picture, 3, 60)).toBe(BLUE);
});

test("what is clear becomes white", async () => {
  const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: "#00000000" } })
    .png()
    .toBuffer();
  expect(colourAt(await only(clear), 4, 4)).toBe(WHITE);
});

test("every page of a TIFF is a picture, up to the limit", async () => {
  const page = (background: string) => plainPng(32, 32, background);
  const bytes = await sharp([await page("red"), await page("white"), await page("blue")], {
    join: { animated: true },
  })
    .tiff({ compression: "deflate" })
    .toBuffer();
  const decoded = await decode(bytes);
  expect(decoded.ok && decoded.pictures.map((p) => colourAt(p, 9, 9))).toEqual([RED, WHITE, BLUE]);
  expect(await decode(bytes, { ...LIMITS, pages: 2 })).toEqual({
    ok: false,
    reason: "document_too_many_pages",
  });
});

test("of a moving WebP the first frame is read", async () => {
  const frame = (background: string) => plainPng(32, 32, background);
  const bytes = await sharp([await frame("red"), await frame("blue")], { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer();
  const picture = await only(bytes);
  expect([picture.width, picture.height]).toEqual([32, 32]);
  expect(colourAt(picture, 9, 9)).toBe(RED);
});

test("a picture of more pixels than allowed is refused by its header alone, in no time", async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "white" }, limitInputPixels: false });
  const bombs = [
    await plain(6_400, 6_400).jpeg().toBuffer(),
    await plain(6_400, 6_400).png({ compressionLevel: 9 }).toBuffer(),
    await plain(6_400, 6_400).webp().toBuffer(),
    await plain(6_400, 6_400).tiff({ compression: "deflate" }).toBuffer(),
  ];
  const start = performance.now();
  for (const bomb of bombs)
    expect(await decode(bomb)).toEqual({ ok: false, reason: "document_too_many_pixels" });
  expect(performance.now() - start).toBeLessThan(500);
  expect(await decode(HEIC, { ...LIMITS, pixels: 3_000 })).toEqual({
    ok: false,
    reason: "document_too_many_pixels",
  });
}, 30_000);

test("a very large picture is scaled down, a common photo stays as it is", async () => {
  const grey = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#999" } })
      .jpeg()
      .toBuffer();
  const large = await only(await grey(7_000, 5_000));
  expect(large.width * large.height).toBeLessThanOrEqual(MOST_PIXELS * 1.001);
  expect(large.width * large.height).toBeGreaterThan(MOST_PIXELS * 0.999);
  expect(large.width / large.height).toBeCloseTo(7 / 5, 2);
  const photo = await only(await grey(4_032, 3_024));
  expect([photo.width, photo.height]).toEqual([4_032, 3_024]);
  const capture = await only(await grey(1_080, 11_000));
  expect([capture.width, capture.height]).toEqual([1_080, 11_000]);
});

/** Every file of every kind, with something in it that does not pack away. */
async function honestFiles(): Promise<[string, Uint8Array][]> {
  const noise = () =>
    sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        noise: { type: "gaussian", mean: 128, sigma: 60 },
        background: "#888",
      },
    });
  return [
    ["JPEG", await noise().jpeg().toBuffer()],
    ["PNG", await noise().png().toBuffer()],
    ["WebP", await noise().webp().toBuffer()],
    ["TIFF", await noise().tiff({ compression: "lzw" }).toBuffer()],
    ["HEIC", HEIC],
  ];
}

test("a file that is cut off is damaged, wherever it is cut: half a page never passes for a page", async () => {
  for (const [name, bytes] of await honestFiles())
    for (const share of [0.05, 0.2, 0.5, 0.8, 0.95]) {
      const decoded = await decode(bytes.subarray(0, Math.floor(bytes.length * share)));
      expect(decoded.ok, `${name} cut at ${share}`).toBe(false);
      expect(!decoded.ok && decoded.reason).toMatch(/^document_(damaged|unsupported)$/);
    }
});

test("changed bytes give an outcome, never an exception", async () => {
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  for (const [, bytes] of await honestFiles())
    for (let round = 0; round < 40; round++) {
      const changed = bytes.slice();
      for (let i = 0; i < 12; i++)
        changed[random(round < 20 ? Math.min(600, changed.length) : changed.length)] = random(256);
      const decoded = await decode(changed);
      if (decoded.ok) expect(decoded.pictures.length).toBeGreaterThan(0);
      else expect(decoded.reason).toMatch(/^document_/);
    }
}, 60_000);

test("what only claims to be a picture is damaged, and what is none is unsupported", async () => {
  const claims = (head: number[]) => new Uint8Array([...head, ...new Array<number>(500).fill(7)]);
  for (const head of [
    [0xff, 0xd8, 0xff, 0xe0],
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    [...Buffer.from("RIFF"), 0, 1, 0, 0, ...Buffer.from("WEBP")],
    [...Buffer.from("II*"), 0],
    [0, 0, 0, 24, ...Buffer.from("ftypheic")],
  ])
    expect(await decode(claims(head))).toEqual({ ok: false, reason: "document_damaged" });
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  expect(await decode(svg)).toEqual({ ok: false, reason: "document_unsupported" });
  expect(await decode(await corners().gif().toBuffer())).toEqual({
    ok: false,
    reason: "document_unsupported",
  });
});
