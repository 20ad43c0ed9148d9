import { z } from "zod";
import { operation } from "../../operation.ts";
import { jobIdSchema } from "../../schemas/ids.ts";

export const cleanup = operation({
  method: "DELETE",
  path: "/process/cleanup/{jobId}",
  summary: "Delete what is left of a job and get a signed receipt; the same one if asked again",
  auth: "user",
  params: z.object({ jobId: jobIdSchema }),
  /** The receipt is a JWS; `verifyReceipt` of the client checks it against the keys. */
  output: z.object({ jobId: jobIdSchema, receipt: z.string() }),
  errors: ["job_not_found"],
});
