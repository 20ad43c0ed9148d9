import { type FileKind, kindOf } from "@serenya/documents";

const types: Readonly<Record<FileKind, string>> = {
  pdf: "application/pdf",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
  tiff: "image/tiff",
};

/** The media type that a file's first bytes show; the name says nothing. */
export function mediaType(bytes: Uint8Array): string {
  const kind = kindOf(bytes);
  return kind === null ? "application/octet-stream" : types[kind];
}
