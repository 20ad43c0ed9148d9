import type { Tokens } from "../schemas/account.ts";

/** Where the caller keeps its session. The client reads it before a call and writes it after a refresh. */
export interface TokenStore {
  /** The tokens, or null when nobody is signed in. */
  get(): Promise<Tokens | null>;
  /** Must be durable when it resolves: the refresh token before this one no longer works. */
  set(tokens: Tokens | null): Promise<void>;
  /**
   * Runs `work` while no other holder of the same store does, other tabs included; absent: there is no other
   * holder. Two that exchange one refresh token at the same moment would end the session.
   */
  alone?<T>(work: () => Promise<T>): Promise<T>;
}

/** Keeps the session in memory: for a command or a test, which end it with the process. */
export function memoryTokens(): TokenStore {
  let kept: Tokens | null = null;
  return {
    get: async () => kept,
    set: async (tokens) => {
      kept = tokens;
    },
  };
}
