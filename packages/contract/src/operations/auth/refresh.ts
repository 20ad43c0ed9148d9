import { z } from "zod";
import { operation } from "../../operation.ts";
import { tokensSchema } from "../../schemas/account.ts";

export const refresh = operation({
  method: "POST",
  path: "/auth/refresh",
  summary: "Exchange a refresh token for new tokens; using one twice ends the session",
  auth: "none",
  body: z.strictObject({ refreshToken: z.string().min(1).max(512) }),
  output: z.object({ tokens: tokensSchema }),
  errors: ["refresh_token_invalid"],
});
