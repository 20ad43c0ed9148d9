import type { Reading } from "@serenya/contract";
import type { PdfDocument, PdfEngine } from "./engine/pdf-engine.ts";
import type { RawRow } from "./layout/raw-row.ts";
import type { Limits } from "./limits.ts";
import type { PictureDecoder } from "./picture/picture.ts";
import type { Recognizers } from "./recognise/recognizer.ts";
import type { ReadRow } from "./report/result.ts";
import type { Line } from "./text/lines.ts";
import type { PageLayer } from "./text/page-layer.ts";
import type { DateOrder } from "./values/date.ts";
import type { DecimalMark } from "./values/number.ts";

/** Milliseconds since 1970 after which reading stops, with an injected clock. */
export interface Deadline {
  readonly at: number;
  readonly now: () => number;
}

/** What is known of a document so far. Each stage adds its part. */
export interface Work {
  /** One document, or the pictures of one report in their order. */
  readonly files: readonly Uint8Array[];
  readonly limits: Limits;
  readonly engine: PdfEngine;
  readonly password: string | undefined;
  readonly pictures: PictureDecoder | undefined;
  /** Asked for when the first picture is met: loading takes a second or two. */
  readonly recognisers: (() => Promise<Recognizers>) | undefined;
  readonly deadline: Deadline | undefined;
  readonly skip: ReadonlySet<number>;
  readonly onPage: ((page: number) => void) | undefined;
  /** For each file: the open PDF, or null for a picture. */
  documents: (PdfDocument | null)[];
  /** Names of the engines that took part. */
  engines: Set<string>;
  pages: PageLayer[];
  rawRows?: RawRow[];
  unreadLines?: Line[];
  facts?: Facts;
  vitals?: Reading["vitals"];
  rows: ReadRow[];
  overlaps?: ReadonlyMap<number, ReadonlySet<number>>;
  reading?: Reading;
}

/** What the report says about itself. */
export interface Facts {
  readonly language: string | null;
  readonly mark: DecimalMark | null;
  readonly order: DateOrder;
  readonly patient: Reading["patient"];
  readonly collected: string | null;
}
