import { operation } from "../../operation.ts";
import { profileSchema } from "../../schemas/account.ts";

export const profileGet = operation({
  method: "GET",
  path: "/user/profile",
  summary: "The account",
  auth: "user",
  output: profileSchema,
  errors: [],
});
