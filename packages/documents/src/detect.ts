import type { UnreadableReason } from "@serenya/contract";
import type { Limits } from "./limits.ts";
import { type PictureKind, pictureKind } from "./picture/kind.ts";

export type FileKind = "pdf" | PictureKind;

/** The header must stand at the very beginning: readers look in the first 1,024 bytes, and so do polyglots. */
const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** What is wrong with a file before it is opened, or null where it may be opened. */
export function detect(bytes: Uint8Array, limits: Pick<Limits, "bytes">): UnreadableReason | null {
  if (bytes.length === 0) return "document_empty";
  if (bytes.length > limits.bytes) return "document_too_large";
  return kindOf(bytes) === null ? "document_unsupported" : null;
}

/**
 * What a file is by its first bytes: its name and announced type are not asked. A file has one kind, so what
 * hides behind a first header is never opened. Null where it is nothing that can be read.
 */
export function kindOf(bytes: Uint8Array): FileKind | null {
  return startsAsPdf(bytes) ? "pdf" : pictureKind(bytes);
}

/** A byte order mark or line ends may stand before the header; anything else is another kind of file. */
function startsAsPdf(bytes: Uint8Array): boolean {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < 16 && (bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x20)) at++;
  return PDF_HEADER.every((byte, i) => bytes[at + i] === byte);
}
