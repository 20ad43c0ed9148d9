import { z } from "zod";
import { operation } from "../../operation.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { sealedSchema } from "../../schemas/sealed.ts";

export const result = operation({
  method: "GET",
  path: "/process/result/{jobId}",
  summary: "The sealed result of a finished job",
  auth: "user",
  params: z.object({ jobId: jobIdSchema }),
  output: z.object({ jobId: jobIdSchema, sealed: sealedSchema }),
  errors: ["job_not_found", "job_not_ready", "job_failed", "job_cleaned"],
});
