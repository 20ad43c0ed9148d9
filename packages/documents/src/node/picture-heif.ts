import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import sharp from "sharp";
import type { Decoded, PictureLimits } from "../picture/picture.ts";
import { toPicture } from "./picture-sharp.ts";

type Handle = object;
type Failed = { readonly code: object };
interface DecodedImage {
  readonly image: object;
  readonly channels: readonly {
    readonly id: object;
    readonly width: number;
    readonly height: number;
    readonly stride: number;
    readonly data: Uint8Array;
  }[];
}

/** The functions of libheif's build for JavaScript that are used here (libheif-wasm/libheif.d.ts). */
interface Libheif {
  heif_get_version(): string;
  readonly heif_error_code: { readonly heif_error_Ok: object };
  readonly heif_colorspace: { readonly heif_colorspace_RGB: object };
  readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: object };
  readonly heif_channel: { readonly heif_channel_interleaved: object };
  heif_context_alloc(): object;
  heif_context_read_from_memory(context: object, bytes: Uint8Array): Failed;
  heif_js_context_get_primary_image_handle(context: object): Handle | Failed;
  heif_image_handle_get_width(handle: Handle): number;
  heif_image_handle_get_height(handle: Handle): number;
  heif_js_decode_image2(
    handle: Handle,
    space: object,
    chroma: object,
  ): DecodedImage | Failed | Promise<DecodedImage | Failed>;
}

const DAMAGED: Decoded = { ok: false, reason: "document_damaged" };
const require = createRequire(import.meta.url);
let binary: Promise<Uint8Array> | undefined;

/**
 * Decodes the main picture of a HEIC or HEIF file, turned as the file asks. libheif (LGPL 3.0) is loaded from
 * two files of its own at run time, so anybody can put another build in their place (docs/decisions/0011).
 */
export async function decodeHeif(bytes: Uint8Array, limits: PictureLimits): Promise<Decoded> {
  const heif = await freshLibheif();
  try {
    return await decodeWith(heif, bytes, limits);
  } catch (error) {
    // libheif gives up on a file by a trap or by one of its own exceptions; this instance is not used again.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return DAMAGED;
  }
}

async function decodeWith(heif: Libheif, bytes: Uint8Array, limits: PictureLimits): Promise<Decoded> {
  const context = heif.heif_context_alloc();
  const read = heif.heif_context_read_from_memory(context, bytes);
  if (read.code !== heif.heif_error_code.heif_error_Ok) return DAMAGED;
  const handle = heif.heif_js_context_get_primary_image_handle(context);
  if (isFailed(handle)) return DAMAGED;
  const pixels = heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle);
  if (pixels > limits.pixels) return { ok: false, reason: "document_too_many_pixels" };
  const decoded = await heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGBA,
  );
  if (isFailed(decoded)) return DAMAGED;
  const plane = decoded.channels.find((c) => c.id === heif.heif_channel.heif_channel_interleaved);
  if (!plane) return DAMAGED;
  const raw = { width: plane.width, height: plane.height, channels: 4 } as const;
  return { ok: true, pictures: [await toPicture(sharp(withoutPadding(plane), { raw }), raw)] };
}

/** A new instance for each file: the memory of WebAssembly grows and never shrinks, so it goes with it. */
async function freshLibheif(): Promise<Libheif> {
  binary ??= readFile(require.resolve("libheif-js/libheif-wasm/libheif.wasm"));
  const create: (options: object) => Libheif = require("libheif-js/libheif-wasm/libheif.js");
  const silent = () => undefined;
  return create({ wasmBinary: await binary, print: silent, printErr: silent });
}

const isFailed = (answer: object): answer is Failed => "code" in answer;

function withoutPadding(plane: DecodedImage["channels"][number]): Uint8Array {
  const row = plane.width * 4;
  if (plane.stride === row) return plane.data.subarray(0, row * plane.height);
  const tight = new Uint8Array(row * plane.height);
  for (let y = 0; y < plane.height; y++)
    tight.set(plane.data.subarray(y * plane.stride, y * plane.stride + row), y * row);
  return tight;
}
