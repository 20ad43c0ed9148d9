import { z } from "zod";
import { operation } from "../../operation.ts";
import { jobIdSchema } from "../../schemas/ids.ts";
import { deviceKeySchema } from "../../schemas/keys.ts";

export const upload = operation({
  method: "POST",
  path: "/process/upload",
  summary: "Announce a document and get a form to upload it with",
  auth: "user",
  body: z.strictObject({
    /** Bytes. */
    size: z.int().min(1),
    type: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9.+-]+$/, "is not a media type")
      .max(100),
    /** SHA-256 of the document, base64 as S3 asks for it. */
    sha256: z.string().regex(/^[A-Za-z0-9+/]{43}=$/, "is not a SHA-256 in base64"),
    /** The result is sealed to this key. */
    deviceKey: deviceKeySchema,
  }),
  output: z.object({
    jobId: jobIdSchema,
    /** A POST form: send the fields, then the document as `file`. Good once, and only for what was announced. */
    upload: z.object({ url: z.url(), fields: z.record(z.string(), z.string()), expiresAt: z.iso.datetime() }),
  }),
  status: 201,
  errors: ["document_too_large", "document_unsupported", "limit_reached"],
});
