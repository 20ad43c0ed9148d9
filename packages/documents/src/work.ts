import type { Reading } from "@serenya/contract";
import type { PdfDocument, PdfEngine } from "./engine/pdf-engine.ts";
import type { RawRow } from "./layout/raw-row.ts";
import type { Limits } from "./limits.ts";
import type { ReadRow } from "./report/result.ts";
import type { Line } from "./text/lines.ts";
import type { PageLayer } from "./text/page-layer.ts";
import type { DateOrder } from "./values/date.ts";
import type { DecimalMark } from "./values/number.ts";

/** What is known of a document so far. Each stage adds its part. */
export interface Work {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  readonly engine: PdfEngine;
  readonly deadline: { readonly at: number; readonly now: () => number } | undefined;
  document?: PdfDocument;
  pages: PageLayer[];
  rawRows?: RawRow[];
  unreadLines?: Line[];
  facts?: Facts;
  vitals?: Reading["vitals"];
  rows: ReadRow[];
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
