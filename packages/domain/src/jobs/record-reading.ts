import type { Reading } from "@serenya/contract";
import type { DocumentTier, MetricsDep } from "../ports/metrics.ts";

/** Counts what a reading came to: how long it took, what it is certain of and what it left to the person. */
export function recordReading({ metrics }: MetricsDep, reading: Reading, milliseconds: number): void {
  const verified = reading.results.filter(({ status }) => status === "verified").length;
  metrics.record(
    {
      ReadMilliseconds: milliseconds,
      RowsVerified: verified,
      RowsToConfirm: reading.results.length - verified,
      LinesUnread: reading.unread.length,
      PagesUnseen: reading.missingPages.length,
    },
    { tier: tierOf(reading) },
  );
}

const tiers = { text: "text", image: "picture", mixed: "mixed" } as const;

export const tierOf = ({ document }: Reading): DocumentTier =>
  document.source === null ? "unknown" : tiers[document.source];
