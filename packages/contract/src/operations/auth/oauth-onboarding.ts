import { z } from "zod";
import { operation } from "../../operation.ts";
import { identityProofSchema, languageSchema, profileSchema, tokensSchema } from "../../schemas/account.ts";
import { consentsGivenSchema } from "../../schemas/consents.ts";

export const oauthOnboarding = operation({
  method: "POST",
  path: "/auth/oauth-onboarding",
  summary: "Make an account from an identity token and the five consents",
  auth: "none",
  body: identityProofSchema.extend({ consents: consentsGivenSchema, language: languageSchema.default("en") }),
  output: z.object({ profile: profileSchema, tokens: tokensSchema }),
  status: 201,
  errors: [
    "identity_token_invalid",
    "identity_provider_unavailable",
    "identity_email_missing",
    "consent_required",
    "consent_outdated",
    "account_exists",
  ],
});
