import { type Answer, answerSchema } from "@serenya/contract";
import type { ChatMessage } from "../device/records.ts";

/**
 * An answer as a message keeps it: whole, as JSON in one text, so that its urgency, its fixed lines and its
 * follow-up questions are there again after a reload.
 */
export const storedText = (answer: Answer): readonly string[] => [JSON.stringify(answer)];

/** The answer that a message keeps; null for one that holds plain paragraphs. */
export function answerIn({ from, state, text }: ChatMessage): Answer | null {
  const [only, ...more] = text;
  if (from !== "serenya" || state !== "sent" || only === undefined || more.length > 0) return null;
  try {
    return answerSchema.safeParse(JSON.parse(only)).data ?? null;
  } catch {
    return null;
  }
}
