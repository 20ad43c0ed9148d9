import { explanationSchema, readingSchema } from "@serenya/contract";
import { z } from "zod";

const confirmationSchema = z.object({
  row: z.int().min(0),
  value: z.string(),
  how: z.enum(["as-read", "candidate", "typed"]),
  at: z.string(),
});

const reportSchema = z.object({
  id: z.string().min(1),
  jobId: z.string(),
  addedAt: z.string(),
  readAt: z.string(),
  reading: readingSchema,
  confirmations: z.array(confirmationSchema),
  receipt: z.string().nullable(),
  pages: z.int().min(0),
  explanation: explanationSchema.nullable(),
});

const messageSchema = z.object({
  id: z.string().min(1),
  reportId: z.string(),
  from: z.enum(["person", "serenya"]),
  text: z.array(z.string()),
  at: z.string(),
  rows: z.array(z.int().min(0)),
  state: z.enum(["sent", "waiting", "failed"]),
});

const doctorReportSchema = z.object({
  id: z.string().min(1),
  madeAt: z.string(),
  reportIds: z.array(z.string()),
  content: z.unknown(),
});

/** The part of a backup that is JSON, version 1. The documents' bytes follow it in the order of the reports. */
export const contentsSchema = z.object({
  madeAt: z.string(),
  owner: z.string().nullable(),
  reports: z.array(
    z.object({
      report: reportSchema,
      messages: z.array(messageSchema),
      document: z
        .object({ type: z.string(), name: z.string().nullable(), length: z.int().min(0) })
        .nullable(),
    }),
  ),
  doctorReports: z.array(doctorReportSchema),
  settings: z.object({
    theme: z.enum(["system", "light", "dark"]).nullable(),
    autoLockMinutes: z.number().positive().nullable(),
    receipts: z.array(z.string()).nullable(),
  }),
});
export type Contents = z.infer<typeof contentsSchema>;
