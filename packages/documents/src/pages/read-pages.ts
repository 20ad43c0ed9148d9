import type { UnreadableReason } from "@serenya/contract";
import type { PdfDocument, PdfPage } from "../engine/pdf-engine.ts";
import { areaOf } from "../geometry.ts";
import type { Picture } from "../picture/picture.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { damagedPage, readLayer, unseenPage } from "../text/read-layer.ts";
import type { Work } from "../work.ts";
import { type PageReader, pageReader } from "./page-reader.ts";

/** Longer side in pixels at which a page of a PDF is drawn for recognisers: about 220 dpi on A4. */
const LONGER_SIDE = 2_600;
const FINEST_DPI = 400;
/** Fewer words than this on a page that a picture covers are a stamp or a letterhead over a scan. */
const THIN = 25;
const COVERED = 0.5;

/**
 * The words of every page: from its text layer, or recognised where the page is a picture. A page that fails
 * leaves the others; where time or the number of pictures runs out, the rest is said to be unseen.
 */
export async function readPages(work: Work): Promise<UnreadableReason | null> {
  const reader = pageReader(work);
  for (const [index, document] of work.documents.entries()) {
    const failure = document ? await readPdf(work, document, reader) : await readFile(work, index, reader);
    // Of one file its own fault is the outcome; among several the others are still read.
    if (failure !== null && work.documents.length === 1) return failure;
    if (failure !== null) work.pages.push(damagedPage(work.pages.length + 1));
  }
  return outcomeOf(work.pages);
}

async function readPdf(work: Work, document: PdfDocument, reader: PageReader): Promise<null> {
  for (let index = 0; index < document.pageCount; index++) {
    const number = work.pages.length + 1;
    const passed = passedOver(work, number);
    if (passed) {
      work.pages.push(passed);
      continue;
    }
    work.onPage?.(number);
    const page = document.page(index);
    if (!page) {
      // A damaged page leaves the others readable, and says so in its quality.
      work.pages.push(damagedPage(number));
      continue;
    }
    const layer = readLayer(page, number);
    const asPicture = reader.canRead && isPicture(page, layer);
    page.close();
    const drawn = (dpi?: number) => draw(document, index, dpi);
    const shown = asPicture ? "lies" : await reader.prove(layer, drawn);
    work.pages.push(shown === "lies" ? await reader.read(async () => drawn()) : { ...shown, drawn });
  }
  return null;
}

async function readFile(work: Work, index: number, reader: PageReader): Promise<UnreadableReason | null> {
  const bytes = work.files[index];
  if (!bytes || !work.pictures) return "document_unsupported";
  const { pictures, limits } = work;
  const decode = () => pictures.decode(bytes, { pixels: limits.pixels, pages: limits.pages });
  work.engines.add(pictures.name);
  const decoded = await decode();
  if (!decoded.ok) return decoded.reason;
  for (let at = 0; at < decoded.pictures.length; at++) {
    const number = work.pages.length + 1;
    const passed = passedOver(work, number);
    if (passed) {
      work.pages.push(passed);
      continue;
    }
    work.onPage?.(number);
    let first = decoded.pictures[at];
    work.pages.push(
      await reader.read(async () => {
        const ready = first ?? (await again(decode, at));
        first = undefined;
        return ready;
      }),
    );
  }
  return null;
}

/** The picture was let go after its first reading; the same bytes give it again. */
async function again(decode: () => ReturnType<NonNullable<Work["pictures"]>["decode"]>, at: number) {
  const decoded = await decode();
  const picture = decoded.ok ? decoded.pictures[at] : undefined;
  if (!picture) throw new Error("A picture that was decoded once could not be decoded again.");
  return picture;
}

function draw(document: PdfDocument, index: number, dpi?: number): Picture {
  const page = document.page(index);
  if (!page) throw new Error("A page that was opened once could not be opened again.");
  const longer = Math.max(page.width, page.height, 1);
  const picture = page.picture(dpi ?? Math.min(FINEST_DPI, (72 * LONGER_SIDE) / longer));
  page.close();
  return picture;
}

/** The page as it stands when it is not even begun. */
function passedOver(work: Work, page: number): PageLayer | null {
  if (work.skip.has(page)) return damagedPage(page);
  return isLate(work) ? unseenPage(page) : null;
}

const isLate = ({ deadline }: Work): boolean => deadline !== undefined && deadline.now() >= deadline.at;

/** Nothing but a picture on it, or hardly more. */
function isPicture(page: PdfPage, layer: PageLayer): boolean {
  if (layer.quality.includes("no-text-layer")) return true;
  const whole = page.width * page.height;
  return layer.words.length < THIN && page.covers().some(({ box }) => areaOf(box) > COVERED * whole);
}

function outcomeOf(pages: readonly PageLayer[]): UnreadableReason | null {
  const all = (code: string) => pages.every((page) => page.quality.includes(code));
  if (all("page-damaged")) return "document_damaged";
  if (all("page-unseen")) return "document_timed_out";
  if (pages.some((page) => page.words.length > 0)) return null;
  return all("page-empty") ? "document_empty" : "document_no_text_layer";
}
