import type { NotReadReason, Reading } from "@serenya/contract";
import type { AssistantDep } from "../model/assistant.ts";
import type { ClockDep } from "../ports/clock.ts";
import type { ReadDocument } from "../ports/reader.ts";
import { askForPages } from "./ask-for-pages.ts";
import { reconcile } from "./reconcile.ts";

/** What the model may take of the time that is left, in seconds: a person waits for their result. */
const mostSeconds = 60;

/** What a model is shown of a document: as many pages as are read as pictures, as fine as models look at them. */
export const pagesForModel = { most: 12, longSide: 1_568 } as const;

/**
 * Where a language model is configured, it reads the page pictures by itself, and what it read is held against the
 * reading (reconcile.ts). Pages that it did not read stand as they were, and the reading says which. Without a model
 * the reading is the reader's.
 * @param deadline of the whole reading: the model has what the reader left of it
 */
export async function readAlong(
  { assistant, clock }: AssistantDep & ClockDep,
  { reading, pages }: ReadDocument,
  { deadline, signal }: { readonly deadline: Date; readonly signal: AbortSignal },
): Promise<Reading> {
  if (!assistant || reading.document.kind !== "lab-report") return reading;
  const end = new Date(Math.min(deadline.getTime(), clock.now().getTime() + mostSeconds * 1000));
  const asked = await askForPages(assistant, pages, { deadline: end, signal });
  const models = asked.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
  const { reading: doubted, counts, inPart } = reconcile(reading, models, pages);

  const read = models.map(({ page }) => page).filter((page) => !inPart.includes(page));
  const unread: { readonly page: number; readonly why: NotReadReason }[] = [
    ...notShown({ reading, pages }).map((page) => ({ page, why: "not-shown" as const })),
    ...asked.flatMap(({ page, answer }) => (answer.ok ? [] : [{ page, why: answer.error }])),
    ...inPart.map((page) => ({ page, why: "in-part" as const })),
  ].toSorted((a, b) => a.page - b.page);
  return {
    ...doubted,
    reader: {
      ...doubted.reader,
      model: models.length > 0 ? assistant.id : null,
      second: {
        pages: read,
        notRead: unread.map(({ page }) => page),
        why: unread[0]?.why ?? null,
        ...counts,
      },
    },
  };
}

/** Pages with rows that nobody could show to the model. */
const notShown = ({ reading, pages }: ReadDocument): readonly number[] =>
  [...new Set(reading.results.map(({ source }) => source.page))].filter(
    (page) => !pages.some((shown) => shown.page === page),
  );
