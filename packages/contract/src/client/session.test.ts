import { expect, test } from "vitest";
import { ok } from "../result.ts";
import type { Tokens } from "../schemas/account.ts";
import { createSession } from "./session.ts";
import { memoryTokens, type TokenStore } from "./tokens.ts";

const expired = "2020-01-01T00:00:00.000Z";
const later = "2099-01-01T00:00:00.000Z";
const first: Tokens = {
  accessToken: "a1",
  accessTokenExpiresAt: expired,
  refreshToken: "r1",
  refreshTokenExpiresAt: later,
};

/** One at a time, as a browser's lock over all tabs. */
function lock(): NonNullable<TokenStore["alone"]> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

test("two tabs over one store exchange a refresh token once", async () => {
  const shared = { ...memoryTokens(), alone: lock() };
  await shared.set(first);
  const exchanged: string[] = [];
  const tab = () =>
    createSession({
      tokens: shared,
      async exchange(refreshToken) {
        exchanged.push(refreshToken);
        await new Promise((resolve) => setTimeout(resolve, 10));
        return ok({
          tokens: { ...first, accessToken: "a2", refreshToken: "r2", accessTokenExpiresAt: later },
        });
      },
    });
  const [here, there] = await Promise.all([tab().current(), tab().current()]);
  expect(exchanged).toEqual(["r1"]);
  expect([here, there]).toEqual([
    { ok: true, value: expect.objectContaining({ accessToken: "a2" }) },
    { ok: true, value: expect.objectContaining({ accessToken: "a2" }) },
  ]);
});
