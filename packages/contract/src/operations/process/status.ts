import { z } from "zod";
import { operation } from "../../operation.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { jobSchema } from "../../schemas/job.ts";

export const status = operation({
  method: "GET",
  path: "/process/status/{jobId}",
  summary: "How far a job has come",
  auth: "user",
  params: z.object({ jobId: jobIdSchema }),
  output: jobSchema,
  errors: ["job_not_found"],
});
