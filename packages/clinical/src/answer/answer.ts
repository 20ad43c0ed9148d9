import type { Answer, Reading } from "@serenya/contract";
import { stepOf } from "../explain/summarise.ts";
import { highestStep } from "../rules/ladder.ts";
import { catalogueOf } from "../texts/index.ts";
import { cleanReading } from "./clean-reading.ts";
import { type Context, contextOf } from "./context.ts";
import { checkEmergency, type FoundEmergency } from "./emergency/check-emergency.ts";
import type { Reply } from "./intent.ts";
import { intents } from "./intents/index.ts";
import { notUnderstood } from "./intents/not-understood.ts";
import { judgeAgain } from "./judge-again.ts";
import { answerLanguageOf } from "./languages/index.ts";

export interface Question {
  readonly message: string;
  readonly reading: Reading;
  readonly language: Answer["language"];
}

/**
 * Answers a question about a reading from built-in texts. Pure and total: any message, any reading.
 *
 * An emergency in the message goes before everything. The urgency is that of the rows, whatever the message
 * says about them; every number comes from the reading or from the catalogue.
 */
export function answer({ message, reading, language }: Question): Answer {
  const judged = judgeAgain(reading);
  const words = answerLanguageOf(language);
  const context = contextOf(message, cleanReading(judged), words);
  const emergency = checkEmergency(message, language);
  if (emergency) return inEmergency(context, emergency);
  return finish(context, replyTo(context), language);
}

const replyTo = (context: Context): Reply =>
  intents.reduce<Reply | undefined>((found, intent) => found ?? intent(context), undefined) ??
  notUnderstood(context);

/**
 * What every answer carries is put in here, by code, in the language that was asked for: whoever asks must understand
 * what to do, even where the paragraphs are there in English only. `language` is that of the paragraphs.
 */
function finish({ reading, language, words }: Context, reply: Reply, asked: string): Answer {
  const catalogue = catalogueOf(asked);
  // As the summary has it: while a doubtful value may be urgent, "check it first" and nothing calm.
  const step = stepOf(reading, catalogue);
  const message = words.join(" ");
  return {
    language: language.language as Answer["language"],
    outcome: reply.outcome ?? "answered",
    topic: reply.topic,
    urgency: reading.urgency,
    urgencyLine: `${step.title}. ${step.action}`,
    paragraphs: [...reply.paragraphs],
    results: [...new Set(reply.rows?.map(({ index }) => index))],
    next: language.next.filter((question) => question.toLowerCase().replace(/[?,]/g, "") !== message),
    emergencyLine: catalogue.emergencyLine,
    disclaimer: catalogue.disclaimer,
    notice: language.sentences.notice,
    model: null,
    withoutModel: "not-configured",
  };
}

function inEmergency(context: Context, { kind, words }: FoundEmergency): Answer {
  const reply = kind === "self-harm" ? words.selfHarmReply : words.reply;
  const [first = "", ...rest] = reply;
  const about = { topic: `emergency.${kind}`, outcome: "emergency", paragraphs: [] } as const;
  // All of it in the language of the message, whatever was asked for: the one that the person writes in need.
  const usual = finish(context, about, words.language);
  return {
    ...usual,
    language: words.language as Answer["language"],
    urgency: highestStep([usual.urgency, "emergency"]),
    urgencyLine: first,
    paragraphs: rest,
    next: [],
  };
}
