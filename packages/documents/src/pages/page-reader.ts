import type { Picture } from "../picture/picture.ts";
import { type PictureSource, readPicture } from "../recognise/page/read-picture.ts";
import { turnPicture } from "../recognise/page/turn-picture.ts";
import type { Recognizers } from "../recognise/recognizer.ts";
import type { PageLayer } from "../text/page-layer.ts";
import { unseenPage } from "../text/read-layer.ts";
import type { Work } from "../work.ts";
import { proveLetters } from "./prove-letters.ts";

/** Fine enough for a recogniser to read print of six points without a fault. */
export const PROOF_DPI = 200;

/** What recognisers do for the pages of one document. */
export interface PageReader {
  readonly canRead: boolean;
  /** Reads a picture as the next page, or says that it stays unseen. */
  read(source: PictureSource): Promise<PageLayer>;
  /** Holds a text layer against the page as it is drawn. "lies": the page shows other letters. */
  prove(layer: PageLayer, drawn: (dpi: number) => Picture): Promise<PageLayer | "lies">;
}

/** Recognisers are loaded when the first page asks for them; each that takes part is named in the reading. */
export function pageReader(work: Work): PageReader {
  let left = work.limits.picturePages;
  let loaded: Promise<Recognizers> | null = null;
  const load = (recognisers: NonNullable<Work["recognisers"]>) => {
    loaded ??= recognisers();
    return loaded;
  };
  return {
    canRead: work.recognisers !== undefined,
    read: async (source) => {
      const page = work.pages.length + 1;
      if (left <= 0 || !work.recognisers) return unseenPage(page);
      left--;
      const recognisers = await load(work.recognisers);
      for (const { name } of [recognisers.first, recognisers.second]) work.engines.add(name);
      return readPicture(source, page, recognisers);
    },
    prove: async (layer, drawn) => {
      if (!work.recognisers || layer.words.length === 0) return layer;
      const recognisers = await load(work.recognisers);
      work.engines.add(recognisers.first.name);
      const picture = turnPicture(drawn(PROOF_DPI), layer.rotation);
      const unproven = await proveLetters(layer, picture, recognisers);
      return unproven === "lies" ? "lies" : { ...layer, unproven };
    },
  };
}
