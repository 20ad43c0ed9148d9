import { z } from "zod";
import { limits } from "../../limits.ts";
import { operation } from "../../operation.ts";
import { languageSchema } from "../../schemas/account.ts";
import { howReadSchema, rowReferenceSchema } from "../../schemas/doctor-report.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { deviceKeySchema } from "../../schemas/keys.ts";
import { readingSchema } from "../../schemas/reading.ts";

export const doctorReport = operation({
  method: "POST",
  path: "/process/doctor-report",
  summary: "Ask for a doctor's report over the readings that the device sends along",
  auth: "user",
  body: z.strictObject({
    readings: z.array(readingSchema).min(1).max(limits.report.readings),
    /** The rows that the person looked at: compared with the page, or typed in. The rows hold the outcome. */
    confirmations: z
      .array(rowReferenceSchema.extend({ how: howReadSchema.extract(["confirmed", "typed"]) }))
      .max(limits.report.confirmations)
      .default([]),
    language: languageSchema.default("en"),
    deviceKey: deviceKeySchema,
  }),
  output: z.object({ jobId: jobIdSchema }),
  status: 202,
  errors: ["premium_required", "limit_reached"],
});
