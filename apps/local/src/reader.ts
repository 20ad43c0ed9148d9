import type { PagesWanted, ReadDocument, Reader } from "@serenya/domain";

type ReadInWorker = (
  bytes: Uint8Array,
  options: {
    readonly limits: { readonly milliseconds: number };
    readonly signal: AbortSignal;
    readonly pages?: PagesWanted;
  },
) => Promise<ReadDocument>;

/** The reader port over a worker; all readings end at once when `stopping` says so. */
export const workerReader = (readInWorker: ReadInWorker, stopping: AbortSignal, now = Date.now): Reader => ({
  read: ({ bytes }, { deadline, signal, pages }) =>
    readInWorker(bytes, {
      limits: { milliseconds: Math.max(1, deadline.getTime() - now()) },
      signal: AbortSignal.any([signal, stopping]),
      ...(pages && { pages }),
    }),
});
