import { answer } from "@serenya/clinical";
import { ok } from "@serenya/contract";
import { parseRequest } from "../jobs/store-request.ts";
import type { Work } from "../jobs/work.ts";
import type { ClockDep } from "../ports/clock.ts";
import { storedQuestionSchema } from "./ask-question.ts";

/** A question becomes an answer, from the reading that came with it and nothing else. */
export const chatWork: Work<ClockDep> = {
  async make({ clock }, { jobId, bytes, enter }) {
    await enter("answering");
    const question = storedQuestionSchema.parse(parseRequest(bytes));
    const answeredAt = clock.now().toISOString();
    return ok({ result: { jobId, kind: "chat", answeredAt, answer: answer(question) } });
  },
};
