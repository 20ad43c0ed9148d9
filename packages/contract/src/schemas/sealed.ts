import { z } from "zod";
import { languageSchema } from "./account.ts";
import { answerSchema } from "./answer.ts";
import { doctorReportSchema } from "./doctor-report.ts";
import { readingSchema } from "./reading.ts";
import { withoutModelSchema } from "./without-model.ts";

/** The only suite in use: HPKE (RFC 9180) base mode, DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. */
export const sealSuite = "DHKEM-P256-HKDF-SHA256,HKDF-SHA256,AES-256-GCM";

/** A result as it rests on the server: nobody but the device can open it. */
export const sealedSchema = z.object({
  version: z.literal(1),
  suite: z.literal(sealSuite),
  /** The encapsulated key, base64url. */
  enc: z.string(),
  /** The encrypted JWS, base64url. */
  ciphertext: z.string(),
});
export type Sealed = z.infer<typeof sealedSchema>;

/** `info` of HPKE: what is sealed for one job can't be passed off as another's. */
export const sealInfo = (jobId: string): Uint8Array => new TextEncoder().encode(`serenya/result/v1/${jobId}`);

/** `typ` of the JWS inside. */
export const resultTyp = "serenya-result+jws";

/**
 * What a language model had to say about a reading, beside the built-in explanations that the device makes itself.
 * Its numbers were put in by code from the rows in `results`; a text with anything else in it is thrown away.
 */
export const explanationSchema = z.object({
  language: languageSchema,
  /** Empty where no model took part. */
  paragraphs: z.array(z.string()),
  /** The rows of the reading that the paragraphs speak of, by index. */
  results: z.array(z.int().min(0)),
  model: z.string().nullable(),
  /** Why none took part; null where one did. */
  withoutModel: withoutModelSchema.nullable(),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** What the device finds inside, once opened and its signature checked: of the kind that its job makes. */
export const documentResultSchema = z.object({
  jobId: z.string(),
  kind: z.literal("document"),
  /** SHA-256 of the document that was read, base64url. */
  documentSha256: z.string(),
  readAt: z.iso.datetime(),
  reading: readingSchema,
  explanation: explanationSchema,
});
export type DocumentResult = z.infer<typeof documentResultSchema>;

export const chatResultSchema = z.object({
  jobId: z.string(),
  kind: z.literal("chat"),
  answeredAt: z.iso.datetime(),
  answer: answerSchema,
});
export type ChatResult = z.infer<typeof chatResultSchema>;

export const reportResultSchema = z.object({
  jobId: z.string(),
  kind: z.literal("report"),
  writtenAt: z.iso.datetime(),
  report: doctorReportSchema,
});
export type ReportResult = z.infer<typeof reportResultSchema>;

export const sealedResultSchema = z.discriminatedUnion("kind", [
  documentResultSchema,
  chatResultSchema,
  reportResultSchema,
]);
export type SealedResult = z.infer<typeof sealedResultSchema>;
