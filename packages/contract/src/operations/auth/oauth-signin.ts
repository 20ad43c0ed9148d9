import { z } from "zod";
import { operation } from "../../operation.ts";
import { identityProofSchema, profileSchema, tokensSchema } from "../../schemas/account.ts";

export const oauthSignin = operation({
  method: "POST",
  path: "/auth/oauth-signin",
  summary: "Sign in with an identity token; the account's earlier session ends",
  auth: "none",
  body: identityProofSchema,
  output: z.object({ profile: profileSchema, tokens: tokensSchema }),
  errors: [
    "identity_token_invalid",
    "identity_provider_unavailable",
    "account_not_found",
    "profile_conflict",
  ],
});
