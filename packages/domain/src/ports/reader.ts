import type { Reading } from "@serenya/contract";

export interface ReaderOptions {
  /** Reading stops here; what was not seen by then is said in the reading. */
  readonly deadline: Date;
  /** Ends the reading at once: it then throws. */
  readonly signal: AbortSignal;
}

/**
 * Reads a document behind a wall: whatever the document does, this answers with a reading (perhaps one that
 * says it can't be read) by its deadline, and the process lives on.
 */
export interface Reader {
  read(
    document: { readonly bytes: Uint8Array; readonly type: string },
    options: ReaderOptions,
  ): Promise<Reading>;
}
export interface ReaderDep {
  readonly reader: Reader;
}
