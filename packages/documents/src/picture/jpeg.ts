/** Quarter turns clockwise that show the picture upright, for the EXIF orientations that don't mirror it. */
const TURNS: Readonly<Record<number, Turn>> = { 1: 0, 6: 90, 3: 180, 8: 270 };
export type Turn = 0 | 90 | 180 | 270;

/** A JPEG file, as far as it must be known to send it on as it is. */
export interface Jpeg {
  /** Pixels as they are stored, before any turn. */
  readonly width: number;
  readonly height: number;
  /** Colour channels: 1 grey, 3 colour, 4 CMYK. */
  readonly channels: number;
  /** Null where the file asks to be mirrored: no camera does. */
  readonly turn: Turn | null;
  /** The file without what a camera wrote beside the picture: place, time, device, previews. */
  readonly bare: Uint8Array<ArrayBuffer>;
}

const SOI = 0xd8;
const SOS = 0xda;
/** Start of frame: baseline, extended, progressive (ITU T.81, table B.1). Others are not met in photos. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Segments that say how the colours are meant: JFIF, ICC profile, Adobe. All other APPn and comments are left out. */
const KEPT = new Set([0xe0, 0xe2, 0xee]);
const EXIF = 0xe1;

/** Reads the segments of a JPEG file up to its data; null where it is none that can be sent on as it is. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let frame: Pick<Jpeg, "width" | "height" | "channels"> | null = null;
  let orientation = 1;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (marker === SOS) {
      kept.push(bytes.subarray(at));
      const turn = TURNS[orientation] ?? null;
      return frame && { ...frame, turn, bare: joined(kept) };
    }
    if (FRAMES.has(marker) && segment.length >= 10)
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7), channels: bytes[at + 9] ?? 0 };
    if (marker === EXIF) orientation = orientationOf(segment) ?? orientation;
    if (marker < 0xe0 || KEPT.has(marker)) kept.push(segment);
    at = end;
  }
  return null;
}

/** The picture alone, with nothing but the way it is to be turned. */
export function jpegWithTurn({ bare, turn }: Jpeg): Uint8Array<ArrayBuffer> {
  const orientation = Object.keys(TURNS).find((key) => TURNS[Number(key)] === turn) ?? "1";
  if (orientation === "1") return bare;
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
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    Number(orientation),
    0,
    0,
  ];
  const body = [...new TextEncoder().encode("Exif"), 0, 0, ...tiff, 0, 0, 0, 0];
  const segment = Uint8Array.from([0xff, EXIF, 0, body.length + 2, ...body]);
  return joined([bare.subarray(0, 2), segment, bare.subarray(2)]);
}

/** The orientation, 1 to 8, that an EXIF segment gives (tag 0x0112 of its first directory). */
function orientationOf(segment: Uint8Array): number | null {
  const tiff = segment.subarray(10);
  if (String.fromCharCode(...segment.subarray(4, 8)) !== "Exif" || tiff.length < 14) return null;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length);
  const little = tiff[0] === 0x49;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const entries = view.getUint16(directory, little);
  for (let i = 0; i < entries; i++) {
    const entry = directory + 2 + 12 * i;
    if (entry + 12 > tiff.length) return null;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little);
  }
  return null;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
