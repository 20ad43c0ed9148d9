import { err, ok, type Result } from "../result.ts";
import type { Tokens } from "../schemas/account.ts";
import type { ClientFailure } from "./failure.ts";
import type { TokenStore } from "./tokens.ts";

/** Nobody is signed in, or the session has ended. */
export interface SignedOut {
  readonly kind: "signed-out";
}
type Renewal = Result<Tokens, SignedOut | ClientFailure>;

/** Milliseconds before its end in which an access token counts as ending. */
const margin = 30_000;
const signedOut = err<SignedOut>({ kind: "signed-out" });

/** Gives out access tokens that hold, and renews them. */
export interface Session {
  current(): Promise<Renewal>;
  /** New tokens in place of ones that were refused. */
  renew(refused: Tokens): Promise<Renewal>;
}

/**
 * A refresh token is good once, and using it twice ends the session: so one exchange at a time, which all
 * concurrent calls share, and none is repeated on its own.
 */
export function createSession(deps: {
  tokens: TokenStore;
  exchange: (
    refreshToken: string,
  ) => Promise<Result<{ tokens: Tokens }, ClientFailure<"refresh_token_invalid">>>;
}): Session {
  let underWay: Promise<Renewal> | undefined;
  /** A token that was ending when it came: this device's clock is wrong, so only a 401 tells. */
  let mistimed: string | undefined;

  async function exchange(old: Tokens): Promise<Renewal> {
    const kept = await deps.tokens.get();
    if (!kept) return signedOut;
    if (kept.accessToken !== old.accessToken) return ok(kept);

    const answer = await deps.exchange(kept.refreshToken);
    const isOurs = (await deps.tokens.get())?.refreshToken === kept.refreshToken;
    if (answer.ok) {
      if (!isOurs) return signedOut;
      await deps.tokens.set(answer.value.tokens);
      if (isEnding(answer.value.tokens)) mistimed = answer.value.tokens.accessToken;
      return ok(answer.value.tokens);
    }
    if (answer.error.kind !== "refused") return err(answer.error);
    const { code, ...refusal } = answer.error;
    if (code !== "refresh_token_invalid") return err({ code, ...refusal });
    if (isOurs) await deps.tokens.set(null);
    return signedOut;
  }

  function renew(refused: Tokens): Promise<Renewal> {
    const alone = deps.tokens.alone ?? ((work) => work());
    underWay ??= alone(() => exchange(refused)).finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  return {
    renew,
    async current() {
      const kept = await deps.tokens.get();
      if (!kept) return signedOut;
      if (!isEnding(kept) || kept.accessToken === mistimed) return ok(kept);
      const renewed = await renew(kept);
      const isStillGood = Date.parse(kept.accessTokenExpiresAt) > Date.now();
      return !renewed.ok && renewed.error.kind === "network" && isStillGood ? ok(kept) : renewed;
    },
  };
}

const isEnding = (tokens: Tokens) => Date.parse(tokens.accessTokenExpiresAt) - Date.now() < margin;
