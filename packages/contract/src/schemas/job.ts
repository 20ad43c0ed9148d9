import { z } from "zod";
import { jobFailureCodes } from "../errors.ts";
import { jobIdSchema } from "./ids.ts";

export const jobStatusSchema = z.enum([
  "waiting-for-upload",
  "queued",
  "processing",
  "completed",
  "failed",
  "cleaned",
]);
export type JobStatus = z.infer<typeof jobStatusSchema>;

/** What a job is busy with: checking, then its own work (a document, a question, a doctor's report), then sealing. */
export const jobStageSchema = z.enum(["checking", "reading", "answering", "writing", "sealing"]);
export type JobStage = z.infer<typeof jobStageSchema>;

/** A job as its owner sees it. Nothing here tells what the document says. */
export const jobSchema = z.object({
  jobId: jobIdSchema,
  status: jobStatusSchema,
  stage: jobStageSchema.nullable(),
  /** How often it has been taken up. */
  attempt: z.int().min(0),
  /** Why it failed, and what to do; null unless it has. */
  failure: z.object({ code: z.enum(jobFailureCodes), message: z.string(), action: z.string() }).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Job = z.infer<typeof jobSchema>;
