import { err, type NotReadReason, type Result } from "@serenya/contract";
import type { Assistant, NoAnswer } from "../model/assistant.ts";
import { readingPrompt } from "../model/prompts/reading.ts";
import type { ReadPage } from "../ports/reader.ts";
import { type ModelPage, modelPageSchema } from "./model-row.ts";

/** Calls under way at once: two pages in the time of one, and no more at the service's limits. */
const parallel = 2;
/** Whoever answers so for one page does so for the next. */
const away: ReadonlySet<NotReadReason> = new Set<NoAnswer>([
  "budget-spent",
  "throttled",
  "timed-out",
  "unavailable",
]);

export interface AskedPage {
  readonly page: number;
  readonly answer: Result<ModelPage, NotReadReason>;
}

/**
 * Has the model transcribe each page from its picture, and from nothing else. A page has a call of its own: what
 * stands on one page can't speak for another. Once the model is away the rest is not asked for.
 */
export async function askForPages(
  assistant: Assistant,
  pages: readonly ReadPage[],
  { deadline, signal }: { readonly deadline: Date; readonly signal: AbortSignal },
): Promise<readonly AskedPage[]> {
  const asked: AskedPage[] = [];
  const left = [...pages];
  let gone: NotReadReason | null = null;

  async function ask({ page, picture }: ReadPage): Promise<Result<ModelPage, NotReadReason>> {
    if (gone) return err(gone);
    const answer = await transcribe(picture);
    if (answer.ok) return { ok: true, value: { page, rows: answer.value.rows } };
    if (away.has(answer.error)) gone = answer.error;
    return answer;
  }

  const transcribe = (picture: ReadPage["picture"]) =>
    assistant.ask({
      task: "reading",
      prompt: readingPrompt,
      content: [
        { kind: "text", text: "The page:" },
        { kind: "picture", ...picture },
      ],
      schema: modelPageSchema,
      deadline,
      signal,
    });

  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift())
      asked.push({ page: next.page, answer: await ask(next) });
  }
  await Promise.all(Array.from({ length: parallel }, work));
  return asked.toSorted((a, b) => a.page - b.page);
}
