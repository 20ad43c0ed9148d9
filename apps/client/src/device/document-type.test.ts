import { expect, test } from "vitest";
import { documentType } from "./document-type.ts";

const bytes = (latin1: string): Uint8Array => Uint8Array.from(latin1, (character) => character.charCodeAt(0));

test.each([
  ["%PDF-1.7\n", "application/pdf"],
  ["\xff\xd8\xff\xe0", "image/jpeg"],
  ["\x89PNG\r\n\x1a\n", "image/png"],
  ["RIFF\0\0\0\0WEBPVP8 ", "image/webp"],
  ["II*\0", "image/tiff"],
  ["\0\0\0\x18ftypheic", "image/heic"],
  ["RIFF\0\0\0\0WAVE", null],
  ["hello", null],
  ["", null],
])("%j is %s", (start, type) => {
  expect(documentType(bytes(start))).toBe(type);
});
