import { operation } from "../../operation.ts";
import { keySetSchema } from "../../schemas/keys.ts";

export const keys = operation({
  method: "GET",
  path: "/auth/keys",
  summary: "The public keys that check receipts and results; old ones are kept",
  auth: "none",
  output: keySetSchema,
  errors: [],
  cacheSeconds: 300,
});
