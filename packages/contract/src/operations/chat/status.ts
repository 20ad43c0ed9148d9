import { z } from "zod";
import { operation } from "../../operation.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { jobSchema } from "../../schemas/job.ts";
import { sealedSchema } from "../../schemas/sealed.ts";

export const chatStatus = operation({
  method: "GET",
  path: "/chat/status/{jobId}",
  summary: "How far an answer has come, and the sealed answer when there is one",
  auth: "user",
  params: z.object({ jobId: jobIdSchema }),
  output: z.object({ job: jobSchema, sealed: sealedSchema.nullable() }),
  errors: ["job_not_found"],
});
