import { z } from "zod";
import { operation } from "../../operation.ts";

export const profileDelete = operation({
  method: "DELETE",
  path: "/user/profile",
  summary: "Delete the account and all that is left of its jobs; answers with a signed receipt",
  auth: "user",
  output: z.object({ receipt: z.string() }),
  errors: ["profile_conflict"],
});
