import { pictureKind } from "../picture/kind.ts";
import type { PictureDecoder } from "../picture/picture.ts";
import { decodeHeif } from "./picture-heif.ts";
import { decodeWithSharp, SHARP } from "./picture-sharp.ts";

/** The picture decoder for Node: sharp, and libheif for HEIC. */
export function loadPictures(): PictureDecoder {
  return {
    name: `${SHARP}, libheif 1.23.2`,
    decode: (bytes, limits) => {
      const kind = pictureKind(bytes);
      if (kind === null) return Promise.resolve({ ok: false, reason: "document_unsupported" });
      return kind === "heic" ? decodeHeif(bytes, limits) : decodeWithSharp(bytes, kind, limits);
    },
  };
}
