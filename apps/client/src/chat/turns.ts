import type { ChatMessage } from "../device/records.ts";

/** A question and what became of it. */
export interface Turn {
  readonly question: ChatMessage;
  /** Null where the app ended between writing the question and its answer's place. */
  readonly answer: ChatMessage | null;
}

/** The id of a question's answer: so that each finds the other. */
export const answerId = (questionId: string): string => `${questionId}/answer`;

/** A conversation as questions with their answers, oldest first. */
export function turnsOf(messages: readonly ChatMessage[]): readonly Turn[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  return messages
    .filter(({ from }) => from === "person")
    .map((question) => ({ question, answer: byId.get(answerId(question.id)) ?? null }));
}
