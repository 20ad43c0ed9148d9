import type { Tokens } from "@serenya/contract";
import { expect, test } from "vitest";
import type { Records, Settings } from "../device/records.ts";
import { vaultTokens } from "./vault-tokens.ts";

const tokens = (accessToken: string): Tokens => ({
  accessToken,
  accessTokenExpiresAt: "2026-01-01T00:00:00Z",
  refreshToken: "r",
  refreshTokenExpiresAt: "2026-01-01T00:00:00Z",
});

/** A vault that opens and shuts, over one kept setting. */
function vault() {
  let kept: Settings["tokens"] = null;
  let isOpen = true;
  let listener = () => {};
  const records = {
    setting: async () => kept,
    setSetting: async (_name: string, value: Settings["tokens"]) => {
      kept = value;
    },
  } as unknown as Records;
  return {
    records: () => (isOpen ? records : null),
    subscribe: (told: () => void) => {
      listener = told;
      return () => {};
    },
    turn(open: boolean) {
      isOpen = open;
      listener();
    },
    kept: () => kept,
  };
}

test("tokens are kept in the database, and a shut vault gives none", async () => {
  const place = vault();
  const store = vaultTokens(place);
  await store.set(tokens("first"));
  expect(place.kept()?.accessToken).toBe("first");
  place.turn(false);
  expect(await store.get()).toBeNull();
});

test("tokens that come while the vault is shut are not lost", async () => {
  const place = vault();
  const store = vaultTokens(place);
  await store.set(tokens("first"));
  place.turn(false);
  await store.set(tokens("second"));
  expect(place.kept()?.accessToken).toBe("first");
  place.turn(true);
  expect(place.kept()?.accessToken).toBe("second");
  expect((await store.get())?.accessToken).toBe("second");
});
