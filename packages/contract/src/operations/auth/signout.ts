import { z } from "zod";
import { operation } from "../../operation.ts";

export const signout = operation({
  method: "POST",
  path: "/auth/signout",
  summary: "End the session",
  auth: "user",
  output: z.object({ signedOut: z.literal(true) }),
  errors: [],
});
