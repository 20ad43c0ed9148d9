import type { ConsentName } from "@serenya/contract";
import type { ConsentText } from "./consent-text.ts";
import { emergencyCareLimitation } from "./emergency-care-limitation.ts";
import { healthcareConsultation } from "./healthcare-consultation.ts";
import { medicalDisclaimer } from "./medical-disclaimer.ts";
import { privacyPolicy } from "./privacy-policy.ts";
import { termsOfService } from "./terms-of-service.ts";

/** The five texts in English, the language in which they were given a version. */
export const consentDocuments: Readonly<Record<ConsentName, ConsentText>> = {
  terms_of_service: termsOfService,
  privacy_policy: privacyPolicy,
  medical_disclaimer: medicalDisclaimer,
  healthcare_consultation: healthcareConsultation,
  emergency_care_limitation: emergencyCareLimitation,
};
