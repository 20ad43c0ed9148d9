import { type CaptureFault, err, limits, ok, type Result } from "@serenya/contract";
import { documentType } from "../device/document-type.ts";
import type { PageFault } from "../device/index.ts";
import type { PictureSize } from "../device/pictures/encode-picture.ts";
import { type PictureFile, prepareOne, prepareSeveral } from "./prepare-pictures.ts";

/** Why a file can't be sent. Each has a title and a way out in the texts. */
export type DocumentFault =
  | "empty"
  | "too-large"
  | "unsupported"
  /** It asks for a password. */
  | "locked"
  | "damaged"
  | "too-many-pages"
  /** Several files that are not all pictures. */
  | "several"
  | "too-many-pictures"
  /** Among several: one that this device can't open. */
  | "picture-unreadable";

/** A file that may be sent. */
export interface CheckedDocument {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  /** For each page, what is wrong with how it was taken; nothing for a PDF that was chosen. */
  readonly faults: readonly (readonly CaptureFault[])[];
}

type PickedFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** What the device can do with a file. */
export interface DocumentTools {
  readonly countPages: (bytes: Uint8Array) => Promise<Result<number, PageFault>>;
  readonly encode: (
    bytes: Uint8Array<ArrayBuffer>,
    size: PictureSize,
  ) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly judge: (bytes: Uint8Array<ArrayBuffer>) => Promise<readonly CaptureFault[]>;
}

/** Larger ones are no report: they are refused unread. */
const MOST_TO_LOOK_AT = 50 * 1024 * 1024;

const SHOWN_EVERYWHERE = new Set(["image/jpeg", "image/png", "image/webp"]);

/**
 * Checks what was chosen on the device, before a byte of it travels: a PDF, a picture, or several pictures of one
 * report. Size, type by the first bytes, lock, pages, and how well a picture was taken. The server checks again.
 */
export async function checkDocument(
  files: readonly [PickedFile, ...PickedFile[]],
  tools: DocumentTools,
): Promise<Result<CheckedDocument, DocumentFault>> {
  const opened: (PictureFile & { name: string })[] = [];
  if (files.length > limits.document.pictures) return err("too-many-pictures");
  for (const file of files) {
    const type = await openFile(file);
    if (!type.ok) return type;
    opened.push({ ...type.value, name: file.name });
  }
  const [first] = opened;
  if (!first) return err("empty");
  if (opened.every(({ type }) => type.startsWith("image/")))
    return await checkPictures(first.name, opened, tools);
  return opened.length > 1 ? err("several") : await checkPdf(first, tools);
}

async function openFile(file: PickedFile): Promise<Result<PictureFile, DocumentFault>> {
  if (file.size === 0) return err("empty");
  if (file.size > MOST_TO_LOOK_AT) return err("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const type = documentType(bytes);
  return type === null ? err("unsupported") : ok({ bytes, type });
}

async function checkPdf(
  { name, type, bytes }: PictureFile & { name: string },
  { countPages }: DocumentTools,
): Promise<Result<CheckedDocument, DocumentFault>> {
  if (bytes.length > limits.document.bytes) return err("too-large");
  const pages = await countPages(bytes);
  if (!pages.ok) return err(pages.error.code === "encrypted" ? "locked" : "damaged");
  if (pages.value === 0) return err("empty");
  if (pages.value > limits.document.pages) return err("too-many-pages");
  return ok({ name, type, bytes, pages: pages.value, faults: [] });
}

async function checkPictures(
  name: string,
  pictures: readonly PictureFile[],
  { countPages, encode, judge }: DocumentTools,
): Promise<Result<CheckedDocument, DocumentFault>> {
  const [only, ...more] = pictures;
  if (!only) return err("empty");
  const prepared =
    more.length === 0 ? await prepareOne(only, encode) : await prepareSeveral(pictures, encode);
  if (!prepared.ok) return prepared;
  // Every browser can open these; of other kinds only the reader can tell.
  if (SHOWN_EVERYWHERE.has(prepared.value.type) && !(await countPages(prepared.value.bytes)).ok)
    return err("damaged");
  const faults: (readonly CaptureFault[])[] = [];
  for (const { bytes } of pictures) faults.push(await judge(bytes));
  return ok({ name, ...prepared.value, pages: pictures.length, faults });
}
