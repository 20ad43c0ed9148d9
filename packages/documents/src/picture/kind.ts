/** The picture files that can be read. */
export type PictureKind = "jpeg" | "png" | "webp" | "heic" | "tiff";

/** What stands where in a file of each kind: any one of the signatures is enough. `at` counts bytes. */
const SIGNATURES: readonly (readonly [PictureKind, readonly { at: number; bytes: readonly number[] }[]])[] = [
  ["jpeg", [{ at: 0, bytes: [0xff, 0xd8, 0xff] }]],
  ["png", [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }]],
  ["tiff", [{ at: 0, bytes: [0x49, 0x49, 0x2a, 0x00] }]],
  ["tiff", [{ at: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] }]],
  [
    "webp",
    [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  ],
];

/** Brands of still pictures coded with HEVC (ISO/IEC 23008-12, annex B), and those of any coding. */
const HEVC_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx"]);
const ANY_BRANDS = new Set(["mif1", "msf1", "mif2"]);
/** Pictures coded with AV1 share the container; they are not read. */
const AV1_BRANDS = new Set(["avif", "avis"]);
/** Bytes of the brand box that are looked at: a box has a handful of brands. */
const MOST_BRAND_BYTES = 256;

/** The kind of a picture file by its first bytes, whatever it is called; null where it is none of ours. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const found = SIGNATURES.find(([, parts]) =>
    parts.every((part) => part.bytes.every((byte, i) => bytes[part.at + i] === byte)),
  );
  if (found) return found[0];
  const brands = brandsOf(bytes);
  if (brands.some((brand) => HEVC_BRANDS.has(brand))) return "heic";
  if (brands.some((brand) => AV1_BRANDS.has(brand))) return null;
  return brands.some((brand) => ANY_BRANDS.has(brand)) ? "heic" : null;
}

/** The brands of an ISO base media file: the major one first, then the compatible ones. */
function brandsOf(bytes: Uint8Array): string[] {
  if (bytes.length < 16 || textAt(bytes, 4) !== "ftyp") return [];
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const end = Math.min(size, MOST_BRAND_BYTES, bytes.length);
  const brands = [textAt(bytes, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(bytes, at));
  return brands;
}

const textAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
