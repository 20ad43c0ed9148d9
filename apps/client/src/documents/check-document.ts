import { err, limits, ok, type Result } from "@serenya/contract";
import { documentType } from "../device/document-type.ts";
import type { PageFault } from "../device/index.ts";

/** Why a file can't be sent. Each has a title and a way out in the texts. */
export type DocumentFault =
  | "empty"
  | "too-large"
  /** A photo or scan: pictures can't be read yet. */
  | "picture"
  | "not-a-pdf"
  /** It asks for a password. */
  | "locked"
  | "damaged"
  | "too-many-pages";

/** A file that may be sent. */
export interface CheckedDocument {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;
type CountPages = (bytes: Uint8Array) => Promise<Result<number, PageFault>>;

/**
 * Checks a file on the device, before a byte of it travels: size, type by its first bytes, lock and pages.
 * The server checks all of it again.
 */
export async function checkDocument(
  file: PickedFile,
  countPages: CountPages,
): Promise<Result<CheckedDocument, DocumentFault>> {
  if (file.size === 0) return err("empty");
  // A photo is told that it is one, whatever its size; so only what no camera makes is refused unread.
  if (file.size > MOST_TO_LOOK_AT) return err("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = documentType(bytes);
  if (type?.startsWith("image/")) return err("picture");
  if (!isReadable(type)) return err("not-a-pdf");
  if (bytes.length > limits.document.bytes) return err("too-large");

  const pages = await countPages(bytes);
  if (!pages.ok) return err(pages.error.code === "encrypted" ? "locked" : "damaged");
  if (pages.value === 0) return err("empty");
  if (pages.value > limits.document.pages) return err("too-many-pages");
  return ok({ name: file.name, type, bytes, pages: pages.value });
}

const MOST_TO_LOOK_AT = 50 * 1024 * 1024;

const isReadable = (type: string | null): type is string =>
  type !== null && limits.document.types.some((readable) => readable === type);
