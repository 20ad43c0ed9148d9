import { expect, test } from "vitest";
import { detect, kindOf } from "./detect.ts";

const ascii = (text: string) => [...new TextEncoder().encode(text)];
const file = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? ascii(part) : part)));
const brands = (major: string, ...others: string[]) =>
  file([0, 0, 0, 16 + 4 * others.length], "ftyp", major, [0, 0, 0, 0], others.join(""));

test.each([
  ["pdf", file("%PDF-1.7\n")],
  ["pdf", file([0xef, 0xbb, 0xbf], "%PDF-1.4")],
  ["pdf", file("\r\n%PDF-1.4")],
  ["jpeg", file([0xff, 0xd8, 0xff, 0xe1], "Exif")],
  ["png", file([0x89], "PNG\r\n", [0x1a, 0x0a])],
  ["webp", file("RIFF", [1, 2, 3, 4], "WEBPVP8 ")],
  ["tiff", file("II*", [0])],
  ["tiff", file("MM", [0], "*")],
  ["heic", brands("heic", "mif1", "heic")],
  ["heic", brands("mif1", "heix")],
  ["heic", brands("mif1")],
  [null, brands("avif", "mif1")],
  [null, brands("mif1", "avif")],
  [null, brands("mp42", "isom")],
  [null, file("RIFF", [1, 2, 3, 4], "WAVE")],
  [null, file("GIF89a")],
  [null, file("BM")],
  [null, file("<svg>")],
  [null, file("PK", [3, 4])],
  [null, file("<html>", "%PDF-1.7")],
  [null, file([0xff, 0xd8])],
])("%s is told by its first bytes", (kind, bytes) => {
  expect(kindOf(bytes)).toBe(kind);
  expect(detect(bytes, { bytes: 1_000 })).toBe(kind === null ? "document_unsupported" : null);
});

test("a file with two headers is what it begins as", () => {
  expect(kindOf(file([0xff, 0xd8, 0xff, 0xe0], "%PDF-1.7"))).toBe("jpeg");
  expect(kindOf(file("%PDF-1.7", [0xff, 0xd8, 0xff, 0xe0]))).toBe("pdf");
});

test("no bytes and too many bytes are told before the kind is", () => {
  expect(detect(new Uint8Array(0), { bytes: 1_000 })).toBe("document_empty");
  expect(detect(new Uint8Array(1_001), { bytes: 1_000 })).toBe("document_too_large");
});
