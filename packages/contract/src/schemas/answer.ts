import { z } from "zod";
import { languageSchema } from "./account.ts";
import { urgencySchema } from "./reading.ts";
import { withoutModelSchema } from "./without-model.ts";

/**
 * An answer to a question about results. Its sentences are finished texts; every number in them was put there
 * by code from the rows in `results` or from published knowledge.
 */
export const answerSchema = z.object({
  /** The language of the paragraphs, which is the one asked for where it is there yet. */
  language: languageSchema,
  /** declined: a diagnosis, a treatment, a dose, another topic. not-understood: says what can be asked. */
  outcome: z.enum(["answered", "emergency", "declined", "not-understood"]),
  /** What was understood, as a stable id: that of a suggested question, or "value", "group", "dose" and so on. */
  topic: z.string(),
  /** The urgency of the results, by code. What the person writes can raise it and never lower it. */
  urgency: urgencySchema,
  /** What that urgency asks for, first of all to be shown. */
  urgencyLine: z.string(),
  paragraphs: z.array(z.string()).min(1),
  /** The rows of the reading that the answer draws on, by index. */
  results: z.array(z.int().min(0)),
  /** Questions that may come next; each is answered when sent as it stands. */
  next: z.array(z.string()),
  /** What to do if things get worse, always shown. */
  emergencyLine: z.string(),
  disclaimer: z.string(),
  /** Who wrote this, in a sentence. */
  notice: z.string(),
  /** The language model that took part, or null where none did. */
  model: z.string().nullable(),
  /** Why none did; null where one did, and in answers of the time before this was told. */
  withoutModel: withoutModelSchema.nullable().default(null),
});
export type Answer = z.infer<typeof answerSchema>;
