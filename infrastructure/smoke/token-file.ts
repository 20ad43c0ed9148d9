import { readFileSync, writeFileSync } from "node:fs";
import { type Tokens, tokensSchema } from "@serenya/contract";
import type { TokenStore } from "@serenya/contract/client";

/** Tokens in a file: a refresh token is good once, so the next one has to be kept. */
export const tokensIn = (file: string): TokenStore => ({
  get: async () => tokensSchema.parse(JSON.parse(readFileSync(file, "utf8"))),
  set: async (tokens: Tokens | null) => writeFileSync(file, JSON.stringify(tokens), { mode: 0o600 }),
});
