import { z } from "zod";

/**
 * The five consents that an account needs, each with the version of its current text. Raising a version asks
 * everybody again. `box` is the tick box that the text stands under.
 */
export const consentTexts = {
  terms_of_service: { version: "2026-11-01", box: "legal" },
  privacy_policy: { version: "2026-11-22", box: "legal" },
  medical_disclaimer: { version: "2026-11-01", box: "medical" },
  healthcare_consultation: { version: "2026-11-01", box: "medical" },
  emergency_care_limitation: { version: "2026-11-01", box: "medical" },
} as const satisfies Record<string, { version: string; box: "legal" | "medical" }>;

export type ConsentName = keyof typeof consentTexts;
export const consentNames = Object.keys(consentTexts) as [ConsentName, ...ConsentName[]];

const versionSchema = z.iso.date();
const methodSchema = z.enum(["tick-box", "api"]);

/** Consents as a device gives them. Which ones are missing is for the use case to say, by name. */
export const consentsGivenSchema = z.partialRecord(
  z.enum(consentNames),
  z.strictObject({ version: versionSchema, method: methodSchema }),
);
export type ConsentsGiven = z.infer<typeof consentsGivenSchema>;

/** A consent as it is kept: to which text, when and how. */
export const consentSchema = z.object({
  version: versionSchema,
  method: methodSchema,
  givenAt: z.iso.datetime(),
});
export type Consent = z.infer<typeof consentSchema>;
