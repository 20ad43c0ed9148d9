import { randomUUID } from "node:crypto";
import { err, ok, type Reading, type Result } from "@serenya/contract";
import { createClient, generateDeviceKey, processDocument, type TokenStore } from "@serenya/contract/client";
import type { Metrics } from "@serenya/domain";
import { runJourney } from "serenya-cli";
import { drawReport, reportRows } from "../../apps/local/test/support/report.ts";

export interface JourneyCheck {
  /** Where the system runs. */
  readonly url: string;
  /** Of a signed-in test account; absent: a made-up person at the development sign-in, whose account goes again. */
  readonly tokens?: TokenStore;
  /** Milliseconds after which the job is given up. */
  readonly patience: number;
}

/**
 * Runs the main journey once, with a report that we drew: sent, read, opened, compared with what was drawn, deleted,
 * receipt checked. Records `SyntheticJourney`, and `SyntheticMilliseconds` where all of it held. The error is a
 * sentence for the operator.
 */
export async function checkJourney(
  { metrics }: { readonly metrics: Metrics },
  check: JourneyCheck,
): Promise<Result<{ readonly milliseconds: number }, string>> {
  const begun = performance.now();
  const read = await readingOf(check).catch((error: unknown) => err(wordsFor(error)));
  const fault = read.ok ? differenceOf(read.value) : read.error;
  const milliseconds = performance.now() - begun;
  metrics.record({ SyntheticJourney: 1 }, { outcome: fault === undefined ? "ok" : "failed" });
  if (fault !== undefined) return err(fault);
  metrics.record({ SyntheticMilliseconds: milliseconds });
  return ok({ milliseconds });
}

async function readingOf({ url, tokens, patience }: JourneyCheck): Promise<Result<Reading, string>> {
  const bytes = await drawReport();
  if (!tokens) {
    const user = { email: `journey-check-${randomUUID()}@example.org`, name: "Journey Check" };
    const read = await runJourney({ bytes, url, user, deleteAccount: true });
    return read.ok ? read : err(wordsFor(read.error));
  }
  const document = { bytes, type: "application/pdf", deviceKey: await generateDeviceKey() };
  const done = await processDocument(createClient({ url, tokens }), document, { giveUpAfterMs: patience });
  return done.ok ? ok(done.value.result.reading) : err(wordsFor(done.error));
}

/** What was read against what was drawn. The report is ours, so its values may be said. */
function differenceOf({ results }: Reading): string | undefined {
  const drawn = reportRows.map(([name, value, unit]) => `${name} ${value} ${unit} verified`);
  const read = results.map(
    ({ printed, status }) => `${printed.name} ${printed.value} ${printed.unit} ${status}`,
  );
  const missing = drawn.filter((row) => !read.includes(row));
  if (missing.length === 0 && read.length === drawn.length) return undefined;
  return `the report was read otherwise than drawn: ${read.join("; ") || "no rows"}`;
}

/** Of a failure its kind, code and correlation id; of an error its name: neither holds a token. */
function wordsFor(fault: unknown): string {
  if (fault instanceof Error) return fault.name;
  const { kind, code, reason, problem, correlationId } = fault as Record<string, unknown>;
  const words = [kind, code, reason, problem, correlationId].filter(
    (word) => typeof word === "string" && word,
  );
  return words.join(" ") || "unknown";
}
