import { z } from "zod";
import { operation } from "../../operation.ts";
import { biometricSchema, languageSchema, profileSchema } from "../../schemas/account.ts";
import { consentsGivenSchema } from "../../schemas/consents.ts";

const nameSchema = z.string().trim().min(1).max(200).nullable();

export const profileUpdate = operation({
  method: "PUT",
  path: "/user/profile",
  summary: "Change names, language, lock or consents; what is left out stays",
  auth: "user",
  body: z
    .strictObject({
      name: nameSchema.optional(),
      givenName: nameSchema.optional(),
      familyName: nameSchema.optional(),
      language: languageSchema.optional(),
      biometric: biometricSchema.nullable().optional(),
      consents: consentsGivenSchema.optional(),
    })
    .refine((body) => Object.keys(body).length > 0, "names nothing to change"),
  output: profileSchema,
  errors: ["consent_outdated", "profile_conflict"],
});
