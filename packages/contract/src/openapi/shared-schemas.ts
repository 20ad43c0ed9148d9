import { z } from "zod";
import { errorBodySchema } from "../envelope.ts";
import { promptSchema } from "../operations/chat/prompts.ts";
import * as account from "../schemas/account.ts";
import { answerSchema } from "../schemas/answer.ts";
import { consentSchema, consentsGivenSchema } from "../schemas/consents.ts";
import * as report from "../schemas/doctor-report.ts";
import { jobIdSchema } from "../schemas/ids.ts";
import { jobSchema } from "../schemas/job.ts";
import * as keys from "../schemas/keys.ts";
import * as reading from "../schemas/reading.ts";
import * as receipts from "../schemas/receipt.ts";
import * as sealed from "../schemas/sealed.ts";

/** Schemas that stand once in the document, under a name, with what they are. */
const shared: Record<string, readonly [schema: z.ZodType, description: string]> = {
  Error: [errorBodySchema, "The envelope of every error. `action` is a text that a person can act on."],
  Profile: [account.profileSchema, "What the server knows of a person: an account, and nothing medical."],
  Tokens: [account.tokensSchema, "A session. The refresh token is good once."],
  Device: [account.deviceSchema, "The one device that an account is used on."],
  Biometric: [account.biometricSchema, "The lock that the person has set on the device."],
  Subscription: [account.subscriptionSchema, "What the account has paid for."],
  Consent: [consentSchema, "A consent as it is kept: to which text, when and how."],
  ConsentsGiven: [consentsGivenSchema, "Consents as a device gives them. An account needs all five."],
  JobId: [jobIdSchema, "`{kind}_{userId}_{milliseconds}_{random}`. Only its owner can ask about a job."],
  Job: [jobSchema, "A job as its owner sees it. Nothing here tells what the document says."],
  DeviceKey: [keys.deviceKeySchema, "A device's public key (P-256, JWK). Results are sealed to it."],
  SigningKey: [
    keys.signingKeySchema,
    "A public key of the server, by which receipts and results are checked.",
  ],
  Sealed: [
    sealed.sealedSchema,
    "A result that only the device can open: HPKE (RFC 9180, base mode) around a compact JWS whose payload is " +
      "a DocumentResult, a ChatResult or a ReportResult. `info` is `serenya/result/v1/{jobId}`, `aad` is empty.",
  ],
  DocumentResult: [
    sealed.documentResultSchema,
    "What the device finds inside the sealed result of a document.",
  ],
  Explanation: [
    sealed.explanationSchema,
    "What a language model had to say about a reading, with numbers put in by code.",
  ],
  ChatResult: [sealed.chatResultSchema, "What the device finds inside a sealed answer."],
  ReportResult: [sealed.reportResultSchema, "What the device finds inside a sealed doctor's report."],
  Answer: [answerSchema, "An answer to a question about results. Every number in it was put there by code."],
  DoctorReport: [report.doctorReportSchema, "A report for a doctor as data: the app makes a page of it."],
  ReportRow: [
    report.reportRowSchema,
    "One value of a doctor's report, as printed, with what was made of it.",
  ],
  RowReference: [report.rowReferenceSchema, "A row of one of the readings that were sent along, by index."],
  Trend: [report.trendSchema, "One analyte over time: comparable numbers only, in one unit, oldest first."],
  CleanupReceipt: [receipts.cleanupReceiptSchema, "The payload of a receipt for a job."],
  AccountReceipt: [receipts.accountReceiptSchema, "The payload of a receipt for an account."],
  Prompt: [promptSchema, "A question that a person may want to ask."],
  Reading: [reading.readingSchema, "What was read from one document, exactly as printed and with addresses."],
  SecondReading: [reading.secondReadingSchema, "What a language model found that read the pages by itself."],
  ResultRow: [reading.resultRowSchema, "One row of the report."],
  Printed: [reading.printedSchema, "A row's texts exactly as printed; null where the page doesn't say."],
  Value: [reading.valueSchema, "What a printed value says. Numbers are numbers, units are as printed."],
  Range: [reading.rangeSchema, "A reference interval, printed on the page or published."],
  Code: [reading.codeSchema, "A coded concept: LOINC for analytes."],
  Candidate: [reading.candidateSchema, "A value that may be the one printed, and where it was seen."],
  Vital: [reading.vitalSchema, "Height, weight, blood pressure and the like, where the page prints them."],
  Unread: [
    reading.unreadSchema,
    "A line that looks like a result and was not understood: shown, never dropped.",
  ],
  Address: [reading.addressSchema, "Where something stands: the page (from 1) and its box there."],
  Box: [reading.boxSchema, "Left, top, right, bottom as fractions of the upright page, origin top left."],
};

export const sharedSchemas = Object.fromEntries(
  Object.entries(shared).map(([name, [schema]]) => [name, schema]),
);

/** Tells zod which schemas have a name. */
export const nameRegistry = z.registry<{ id: string; description: string }>();
for (const [id, [schema, description]] of Object.entries(shared))
  nameRegistry.add(schema, { id, description });
